package org.ninefold.stakeholder.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.platform.messages.Messages;
import org.ninefold.stakeholder.Finding;
import org.ninefold.stakeholder.FindingView;

/** Something that a decision map says. */
@Schema(name = "FindingJson")
public record FindingJson(
        Finding finding,
        @Schema(description = "The ids of those it is about; none where somebody is missing.") List<String> people,
        @Schema(description = "In the language of Accept-Language.") String why) {

    static FindingJson of(FindingView found, Messages texts) {
        return new FindingJson(found.finding(), people(found), why(found, texts));
    }

    static List<String> people(FindingView found) {
        return found.people().stream().map(FindingView.Named::id).toList();
    }

    static String why(FindingView found, Messages texts) {
        return String.join(
                " ",
                found.whys().stream()
                        .map(facts -> texts.text("finding.why." + found.finding(), facts.toArray()))
                        .toList());
    }
}
