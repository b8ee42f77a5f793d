package org.ninefold.stakeholder.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.stakeholder.Channel;
import org.ninefold.stakeholder.Level;
import org.ninefold.stakeholder.Portrait;
import org.ninefold.stakeholder.Side;
import org.ninefold.stakeholder.Surety;

/**
 * All that is known of a person of a decision map.
 *
 * @param attitudeHistory how the person was judged, the newest first
 */
@Schema(name = "PersonJson")
public record PersonJson(
        String id,
        @Schema(description = "Reference of the account on whose map this is.") String account,
        String name,
        Side side,
        String title,
        @Schema(description = "A key of the list of functions.") String function,
        Level level,
        @Schema(description = "A key of the list of roles.") String role,
        @Schema(description = "Whether the person is kept as a contact.") boolean registered,
        Surety status,
        AttitudesJson attitudes,
        @Schema(description = "By what the person measures success.") String criteria,
        @Schema(description = "What counts when the person chooses.") String weighs,
        @Schema(description = "In us: 0 none, 4 full.") Integer trust,
        @Schema(description = "A key of the list of personas.") String persona,
        Channel channel,
        @Schema(description = "ISO 639-1.") String language,
        @Schema(description = "What the person likes to hear about.") String content,
        @Schema(description = "When the person is best reached.") String time,
        @Schema(description = "What somebody of the own firm answers for.") String responsibilities,
        @Schema(description = "Since when the person is no longer there.", format = "date") LocalDate leftOn,
        List<JudgementJson> attitudeHistory) {

    static PersonJson of(Portrait is) {
        PersonEditJson known = PersonEditJson.of(is);
        return new PersonJson(
                is.person().id(),
                is.account(),
                known.name(),
                known.side(),
                known.title(),
                known.function(),
                known.level(),
                known.role(),
                known.registered(),
                known.status(),
                known.attitudes(),
                known.criteria(),
                known.weighs(),
                known.trust(),
                known.persona(),
                known.channel(),
                known.language(),
                known.content(),
                known.time(),
                known.responsibilities(),
                known.leftOn(),
                is.said().stream().map(JudgementJson::of).toList());
    }
}
