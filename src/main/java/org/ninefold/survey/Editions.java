package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.ninefold.kernel.Refused;

/** Questionnaires as they were when waves opened. */
record Editions(EntityManager em) {

    /** Editions never change: reading one again and again, for each answer that comes in, would be in vain. */
    private static final ConcurrentMap<String, Definition> READ = new ConcurrentHashMap<>();

    private static final int MOST_READ = 200;

    static Definition definition(Edition edition) {
        return definition(edition.text());
    }

    static Definition definition(String text) {
        if (READ.size() > MOST_READ) {
            READ.clear();
        }
        return READ.computeIfAbsent(text, DefinitionReader::read);
    }

    /**
     * The questionnaire of this key.
     *
     * @throws Refused where there is none, or it is offered no more
     */
    Questionnaire offered(String key) {
        Questionnaire found = em.createQuery("select q from Questionnaire q where q.ref = :key", Questionnaire.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(WaveRefusal.QUESTIONNAIRE_UNKNOWN, key));
        if (found.isRetired()) {
            throw new Refused(WaveRefusal.QUESTIONNAIRE_RETIRED, key);
        }
        return found;
    }

    /** The newest edition where the questionnaire is as it was then, else the next one. */
    Edition current(Questionnaire questionnaire) {
        List<Edition> newest = em.createQuery(
                        "select e from Edition e where e.questionnaireId = :id order by e.edition desc", Edition.class)
                .setParameter("id", questionnaire.id())
                .setMaxResults(1)
                .getResultList();
        if (!newest.isEmpty() && newest.get(0).text().equals(questionnaire.text())) {
            return newest.get(0);
        }
        Edition next =
                new Edition(questionnaire, newest.isEmpty() ? 1 : newest.get(0).number() + 1);
        em.persist(next);
        return next;
    }
}
