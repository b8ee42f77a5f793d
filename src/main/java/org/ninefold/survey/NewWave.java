package org.ninefold.survey;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.ninefold.account.Check;
import org.ninefold.kernel.Refused;

/**
 * What somebody wants a wave to be.
 *
 * @param questionnaire its key
 * @param opens the day by which waves follow each other
 * @param closes the last day on which answers are taken
 * @param anonymous whether nobody shall learn who answered what
 */
public record NewWave(
        String questionnaire, String name, Audience audience, LocalDate opens, LocalDate closes, boolean anonymous) {

    private static final int LONGEST_NAME = 120;

    public NewWave {
        name = name == null || name.isBlank() ? null : name.strip();
    }

    /**
     * The same, where it can be.
     *
     * @throws Refused where something is missing, too long, or the last day comes before the first
     */
    NewWave checked() {
        if (Stream.of(questionnaire, name, audience, opens, closes).anyMatch(Objects::isNull)) {
            throw new Refused(WaveRefusal.INCOMPLETE);
        }
        Check.required(WaveField.NAME, name, LONGEST_NAME);
        Check.optional(WaveField.QUESTIONNAIRE, questionnaire, Check.REF);
        Check.day(WaveField.OPENS, opens);
        Check.day(WaveField.CLOSES, closes);
        if (closes.isBefore(opens)) {
            throw new Refused(WaveRefusal.ENDS_EARLY);
        }
        audience.checked();
        return this;
    }
}
