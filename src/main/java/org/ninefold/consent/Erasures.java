package org.ninefold.consent;

import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.account.DataSubject;
import org.ninefold.account.DataSubject.Home;
import org.ninefold.account.PersonalData;
import org.ninefold.account.Trace;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Sql;

/** Shows a person all that is known of them, and forgets it: within the caller's scope, everywhere at once. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
public class Erasures {

    private static final int LONGEST_REASON = 400;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    Suppression suppression;

    @EJB
    Audit audit;

    @Inject
    @Any
    Instance<PersonalData> features;

    /** What an erasure would take, with the rows themselves. */
    public Erasure preview(String ref) {
        return known(found(ref));
    }

    /** Hands over all that is known of a person; that it was taken out is in the log. */
    public Erasure handOver(String ref) {
        DataSubject person = found(ref);
        Erasure known = known(person);
        audit.record(
                Change.of("EXPORT", "person", ref).on(person.home().accountId()).after("rows", rows(known.places())));
        return known;
    }

    /**
     * Forgets a person, and remembers that nothing may bring them back.
     *
     * @param reason why; what names the person in it is left out
     * @return what was forgotten
     */
    public Erasure erase(String ref, String reason) {
        hold(ref);
        DataSubject person = found(ref);
        String why = checked(reason);
        Erasure known = known(person);
        List<String> aliases = new ArrayList<>();
        for (PersonalData feature : features) {
            aliases.addAll(feature.aliases(person));
        }
        String told = person.near().takenOutOf(why);
        em.flush();
        for (PersonalData feature : features) {
            feature.erase(person);
        }
        em.clear();
        String mark = suppression.add(person, aliases, told);
        audit.record(Change.of("ERASE", "person", mark)
                .on(person.home().accountId())
                .after("reason", told)
                .after("rows", rows(known.places())));
        return known;
    }

    private static String checked(String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty()) {
            throw new Refused(ConsentRefusal.REASON_MISSING);
        }
        if (why.length() > LONGEST_REASON) {
            throw new Refused(ConsentRefusal.REASON_TOO_LONG, LONGEST_REASON);
        }
        return why;
    }

    /** Whoever edits the contact at this moment is waited for, so that what they leave behind is found, too. */
    private void hold(String ref) {
        new Sql()
                .add("select c.id from ninefold.contact c where c.ref = ? for update", ref)
                .on(em)
                .getResultList();
    }

    private DataSubject found(String ref) {
        for (PersonalData feature : features) {
            Optional<DataSubject> found = feature.find(ref);
            if (found.isPresent()) {
                Home home = found.get().home();
                Caller caller = callers.current();
                caller.mustSee(home.owner(), home.teamId(), "person", ref);
                if (!caller.changes(home.owner(), home.teamId())) {
                    throw new EJBAccessException("person " + ref + " may only be read");
                }
                return found.get();
            }
        }
        throw new NotFound("person", ref);
    }

    /** What several features know of one place stands together. */
    private Erasure known(DataSubject person) {
        Map<String, Trace> places = new TreeMap<>();
        for (PersonalData feature : features) {
            for (Trace trace : feature.traces(person)) {
                if (!trace.rows().isEmpty()) {
                    places.merge(trace.place() + (trace.certain() ? "" : "~"), trace, Trace::and);
                }
            }
        }
        return new Erasure(person.ref(), person.name(), account(person), List.copyOf(places.values()));
    }

    private String account(DataSubject person) {
        return new Sql()
                        .add(
                                "select a.ref, a.id from ninefold.account a where a.id = ?",
                                person.home().accountId())
                        .rows(em)
                        .stream()
                        .map(row -> row.text(0))
                        .findFirst()
                        .orElse(null);
    }

    private static int rows(List<Trace> places) {
        return places.stream().mapToInt(place -> place.rows().size()).sum();
    }
}
