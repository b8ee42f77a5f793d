package org.ninefold.survey;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A wave as people see it.
 *
 * @param edition which one of the questionnaire it asks with; 0 before it opens
 */
public record WaveView(
        long id,
        long version,
        String name,
        Definition definition,
        int edition,
        WaveState state,
        boolean anonymous,
        boolean byInstitute,
        Audience audience,
        LocalDate opens,
        LocalDate closes,
        Funnel funnel,
        String madeBy,
        Instant openedAt) {

    /** How many came how far; who came further is counted before too. */
    public record Funnel(int meant, int invited, int opened, int started, int answered, int declined) {

        public static final Funnel NOBODY = new Funnel(0, 0, 0, 0, 0, 0);

        /** Fraction 0..1 of those asked; 0 where nobody was. */
        public double rate() {
            return invited == 0 ? 0 : (double) answered / invited;
        }
    }

    /** The same with as much of whom it means as somebody may know. */
    WaveView meaning(Audience seen) {
        return new WaveView(
                id,
                version,
                name,
                definition,
                edition,
                state,
                anonymous,
                byInstitute,
                seen,
                opens,
                closes,
                funnel,
                madeBy,
                openedAt);
    }

    public NewWave fields() {
        return new NewWave(definition.key(), name, audience, opens, closes, anonymous);
    }

    public boolean isDraft() {
        return state == WaveState.DRAFT;
    }

    public boolean isOpen() {
        return state == WaveState.OPEN;
    }
}
