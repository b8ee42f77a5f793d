package org.ninefold.task;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.access.Callers;
import org.ninefold.access.Secrets;
import org.ninefold.kernel.NotFound;

/** The calendars that people read elsewhere, each under a secret address of its person. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class CalendarFeeds {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    Audit audit;

    @Inject
    @Any
    Instance<CalendarSource> sources;

    @Inject
    Clock clock;

    /** When the caller's address was made; empty where there is none. */
    public Optional<Instant> made() {
        return find("signIn", callers.current().signIn()).map(CalendarFeed::madeAt);
    }

    /**
     * Gives the caller a new address; one there was before ends.
     *
     * @return what is secret in it: it is shown once and kept nowhere
     */
    public String make() {
        String signIn = callers.current().signIn();
        String token = Secrets.random();
        Optional<CalendarFeed> known = find("signIn", signIn);
        CalendarFeed feed = known.orElseGet(() -> new CalendarFeed(signIn));
        feed.answerTo(Secrets.hash(token), clock.instant());
        em.persist(feed);
        audit.record(Change.of(known.isPresent() ? "CHANGE" : "CREATE", "calendar", signIn)
                .after("made_at", feed.madeAt()));
        em.flush();
        return token;
    }

    /** Ends the caller's address; without one, nothing is left to do. */
    public void revoke() {
        find("signIn", callers.current().signIn()).ifPresent(feed -> {
            em.remove(feed);
            audit.record(Change.of("REVOKE", "calendar", feed.signIn()));
        });
    }

    /**
     * The calendar of this token, for whoever knows it: what its person has to do, as the person sees it.
     *
     * @param base the product's own address, without a slash at its end
     * @throws NotFound where there is none, or its person may no longer sign in
     */
    @PermitAll
    public String read(String token, String base) {
        CalendarFeed feed =
                find("tokenHash", Secrets.hash(token)).orElseThrow(() -> new NotFound("calendar", "by this token"));
        Caller person = callers.named(feed.signIn());
        if (person.reads() == Reach.NONE) {
            throw new NotFound("calendar", "by this token");
        }
        Ics calendar = new Ics("Ninefold", clock.instant(), base);
        for (CalendarSource source : sources) {
            source.events(person).forEach(calendar::add);
        }
        return calendar.end();
    }

    private Optional<CalendarFeed> find(String field, String text) {
        return em.createQuery("select f from CalendarFeed f where f." + field + " = :text", CalendarFeed.class)
                .setParameter("text", text)
                .getResultStream()
                .findFirst();
    }
}
