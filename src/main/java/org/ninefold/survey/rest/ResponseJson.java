package org.ninefold.survey.rest;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.AnswerChannel;
import org.ninefold.survey.ResponseRow;

/** What one person answered; of an anonymous wave the answers alone. */
@Schema(name = "ResponseJson")
public record ResponseJson(
        @Schema(description = "The person's reference.") String contact,
        String account,
        String cell,
        String owner,
        String language,
        AnswerChannel channel,
        Instant submittedAt,
        @Schema(description = "By the keys of the items.") Map<String, String> answers) {

    static ResponseJson of(ResponseRow row) {
        return new ResponseJson(
                row.contact(),
                row.account(),
                row.cell(),
                row.owner(),
                row.language(),
                row.channel(),
                row.submittedAt(),
                new TreeMap<>(row.answers().given()));
    }
}
