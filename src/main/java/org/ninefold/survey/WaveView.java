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
        Instant openedAt,
        Again again) {

    /**
     * How the same is measured again.
     *
     * @param series the number of the first wave that measured the same
     * @param months after the day it opens; null for when it is relevant
     * @param on the day the next one is due; null where there is none
     */
    public record Again(long series, Integer months, LocalDate on) {}

    /** How many came how far; who came further is counted before too. */
    public record Funnel(int meant, int invited, int opened, int started, int answered, int declined) {

        public static final Funnel NOBODY = new Funnel(0, 0, 0, 0, 0, 0);

        /** Fraction 0..1 of those asked; 0 where nobody was. */
        public double rate() {
            return invited == 0 ? 0 : (double) answered / invited;
        }
    }

    static WaveView of(Wave wave, Funnel funnel) {
        return new WaveView(
                wave.id(),
                wave.version(),
                wave.name(),
                wave.definition(),
                wave.edition() == null ? 0 : wave.edition().number(),
                wave.state(),
                wave.isAnonymous(),
                wave.isByInstitute(),
                wave.audience(),
                wave.opens(),
                wave.closes(),
                funnel,
                wave.madeBy(),
                wave.openedAt(),
                wave.repetition().view(wave.opens()));
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
                openedAt,
                again);
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
