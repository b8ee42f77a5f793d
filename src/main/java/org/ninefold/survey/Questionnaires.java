package org.ninefold.survey;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Callers;
import org.ninefold.account.EditGuard;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Duplicates;

/** Keeps what people are asked. Everybody reads it; managers change it. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Questionnaires {

    private static final String SUBJECT = "questionnaire";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    EditGuard guard;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /** Keeps those out who may only read. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public void mayChange() {
        // the roles say it
    }

    /** A questionnaire, for those who may change it. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public QuestionnaireView editable(String key) {
        return get(key);
    }

    /** One page, by key; those no longer offered come last. */
    public Page<QuestionnaireView> page(int offset, int limit) {
        List<QuestionnaireView> items = em.createQuery(
                        "select q from Questionnaire q order by q.retired, q.ref", Questionnaire.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(Questionnaire::view)
                .toList();
        return Page.of(items, offset, limit, () -> em.createQuery("select count(q) from Questionnaire q", Long.class)
                .getSingleResult()
                .intValue());
    }

    public QuestionnaireView get(String key) {
        return find(key).view();
    }

    /**
     * Adds a questionnaire.
     *
     * @param file its definition as JSON
     * @throws Refused where it is none, where it could not be asked, or where its key is taken
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public QuestionnaireView add(String file) {
        return add(DefinitionReader.read(file));
    }

    /** @throws Refused where it could not be asked, or where its key is taken */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public QuestionnaireView add(Definition wished) {
        Definition definition = DefinitionRules.checked(wished);
        Questionnaire added = new Questionnaire(definition, clock.instant(), actor());
        em.persist(added);
        Duplicates.flush(em, new Refused(SurveyRefusal.KEY_TAKEN, definition.key()));
        audit.record(Change.of("CREATE", SUBJECT, definition.key())
                .after("name", definition.name())
                .after("items", shown(definition)));
        return added.view();
    }

    /**
     * Makes the questionnaire what the file says.
     *
     * @param version the version the person saw
     * @throws Refused where it is no definition, where it could not be asked, or where it has another key
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public QuestionnaireView save(String key, long version, String file) {
        return revise(key, version, was -> DefinitionReader.read(file));
    }

    /**
     * Changes a questionnaire by a step.
     *
     * @param version the version the person saw
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public QuestionnaireView revise(String key, long version, UnaryOperator<Definition> step) {
        Questionnaire changed = changeable(key, version);
        Definition was = changed.definition();
        Definition wished = DefinitionRules.checked(step.apply(was));
        if (!wished.key().equals(key)) {
            throw new Refused(SurveyRefusal.KEY_STAYS, key);
        }
        if (wished.equals(was)) {
            return changed.view();
        }
        changed.define(wished, clock.instant(), actor());
        guard.save(SUBJECT, key);
        audit.record(Change.of("CHANGE", SUBJECT, key)
                .field("name", was.name(), wished.name())
                .field("items", shown(was), shown(wished)));
        return changed.view();
    }

    /** Offers a questionnaire no longer, or again; what was asked with it stays. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public QuestionnaireView retire(String key, long version, boolean retired) {
        Questionnaire changed = changeable(key, version);
        boolean was = changed.isRetired();
        if (was != retired) {
            changed.retire(retired, clock.instant(), actor());
            guard.save(SUBJECT, key);
            audit.record(Change.of("CHANGE", SUBJECT, key).field("retired", was, retired));
        }
        return changed.view();
    }

    private Questionnaire changeable(String key, long version) {
        Questionnaire found = find(key);
        guard.mustBe(version, found.version(), SUBJECT, key);
        return found;
    }

    private Questionnaire find(String key) {
        return em.createQuery("select q from Questionnaire q where q.ref = :key", Questionnaire.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(SUBJECT, key));
    }

    private String actor() {
        return callers.current().signIn();
    }

    private static String shown(Definition definition) {
        return definition.sections().stream()
                .map(section -> section.key() + ": "
                        + section.items().stream().map(Item::key).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
