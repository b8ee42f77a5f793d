package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefold.access.Audit;

/** The questionnaires that the product brings along, from the folder {@code catalogue}; once there, they are the company's. */
@Stateless
@PermitAll
public class ReadyMade {

    /** Keys and names of their files; a new one is added here. */
    static final List<String> KEYS = List.of("satisfaction", "acid-test", "pulse");

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    /** Adds those that are not there yet. Asked at each start, therefore in SQL. */
    public void bring() {
        List<?> found = em.createNativeQuery("select q.ref from ninefold.questionnaire q")
                .getResultList();
        Set<String> known = found.stream().map(String::valueOf).collect(Collectors.toSet());
        KEYS.stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> em.persist(new Questionnaire(definition(key), clock.instant(), Audit.NOBODY)));
        em.flush();
    }

    /** One of them, as the product brings it along. */
    public static Definition definition(String key) {
        try (InputStream file = ReadyMade.class.getResourceAsStream("/catalogue/" + key + ".json")) {
            return DefinitionReader.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
