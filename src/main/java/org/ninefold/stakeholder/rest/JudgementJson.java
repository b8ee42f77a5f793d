package org.ninefold.stakeholder.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.stakeholder.Judgement;
import org.ninefold.stakeholder.Regard;
import org.ninefold.stakeholder.Said;

/** How somebody judged a person. */
@Schema(name = "JudgementJson")
public record JudgementJson(
        @Schema(description = "To what: the account manager, our firm, the project.") Regard to,
        @Schema(description = "Missing: unknown.", minimum = "-2", maximum = "2") Integer value,
        @Schema(maxLength = 1000) String words,
        @Schema(description = "Missing: today.", format = "date") LocalDate judgedOn,
        @Schema(description = "Sign-in name of who judged.", readOnly = true) String judgedBy) {

    static JudgementJson of(Said said) {
        Judgement is = said.judgement();
        return new JudgementJson(said.regard(), is.stance(), is.words(), is.day(), is.judge());
    }

    Judgement judgement() {
        return new Judgement(value, words, judgedOn, null);
    }
}
