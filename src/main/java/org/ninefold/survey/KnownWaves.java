package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Waves that rows of a file name, each read once. */
final class KnownWaves {

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

    boolean takesFiles(Wave wave) {
        return wave.takesFiles(today);
    }

    /** Whether somebody can have answered on this day; null is any. */
    boolean was(Wave wave, LocalDate day) {
        return day == null || !day.isAfter(today) && wave.wasTaking(day);
    }
}
