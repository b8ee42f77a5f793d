package org.ninefold.survey.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.survey.AnswerChannel;

/** What somebody said on the telephone or on paper. */
@Schema(name = "NewResponseJson")
public record NewResponseJson(
        @Schema(required = true, description = "The person’s reference.") String contact,
        @Schema(
                        required = true,
                        enumeration = {"PHONE", "PAPER"})
                AnswerChannel channel,
        @Schema(
                        required = true,
                        implementation = Object.class,
                        description = "By the key of the question: a point, a number, the key of a choice, a list of"
                                + " such keys, YES, NO, DONT_KNOW, NA or own words.")
                JsonObject answers) {

    Map<String, String> said() {
        Map<String, String> said = new LinkedHashMap<>();
        if (answers != null) {
            answers.forEach((item, answer) -> said.put(item, text(answer)));
        }
        return said;
    }

    private static String text(JsonValue answer) {
        return switch (answer.getValueType()) {
            case STRING -> ((JsonString) answer).getString();
            case ARRAY ->
                ((JsonArray) answer).stream().map(NewResponseJson::text).collect(Collectors.joining(","));
            case NULL -> "";
            default -> answer.toString();
        };
    }
}
