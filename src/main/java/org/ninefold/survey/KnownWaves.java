package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** Waves that rows of a file name, each read once. */
final class KnownWaves {

    /** So long an institute may take to bring its file. */
    private static final int LATE_DAYS = 60;

    private final EntityManager em;
    private final LocalDate today;
    private final Map<Long, Wave> waves = new HashMap<>();
    private final Map<Long, Definition> definitions = new HashMap<>();

    KnownWaves(EntityManager em, LocalDate today) {
        this.em = em;
        this.today = today;
    }

    /** Null where there is none of this number. */
    Wave wave(long id) {
        return waves.computeIfAbsent(id, key -> em.find(Wave.class, key));
    }

    Definition definition(long id) {
        return definitions.computeIfAbsent(id, key -> wave(key).definition());
    }

    /** Whether a file may still bring answers: while the wave is open, and for some weeks afterwards. */
    boolean takesFiles(Wave wave) {
        return wave.state() != WaveState.DRAFT && !today.isAfter(wave.closes().plusDays(LATE_DAYS));
    }

    /** Whether somebody can have answered on this day; null is any. */
    boolean was(Wave wave, LocalDate day) {
        return day == null || !day.isAfter(today) && wasTaking(wave, day);
    }

    private static boolean wasTaking(Wave wave, LocalDate day) {
        LocalDate first = wave.openedAt().atOffset(ZoneOffset.UTC).toLocalDate();
        return !day.isBefore(wave.opens().isBefore(first) ? wave.opens() : first) && !day.isAfter(wave.closes());
    }
}
