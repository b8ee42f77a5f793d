package org.ninefold.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.ninefold.access.Role.Names;
import org.ninefold.kernel.Page;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.web.Origin;

/** Reads the log: who did what, when, through which way, and what was before. Taking it out is itself in the log. */
@Stateless
@RolesAllowed(Names.ADMINISTRATOR)
public class AuditLog {

    private static final List<String> COLUMNS = List.of(
            "at",
            "actor",
            "actor_name",
            "via",
            "address",
            "action",
            "subject",
            "ref",
            "account_ref",
            "before",
            "after");

    /** More sorts of things, or people, than a person can choose from. */
    private static final int CHOICES = 500;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    AuditedAccounts accounts;

    @EJB
    Audit audit;

    /** What the log can be narrowed to: all users, and the subjects and actions that are in it. */
    public record Offer(List<Person> people, List<String> subjects, List<String> actions) {}

    /** One page of the rows that match, the newest first. */
    public Page<AuditEntry> page(AuditQuery query, int offset, int limit) {
        return list(query).page(offset, limit);
    }

    /** Writes all rows that match, and records that it was done. */
    public void export(AuditQuery query, Sheet sheet) {
        AtomicInteger rows = new AtomicInteger();
        sheet.head(COLUMNS);
        list(query).each(entry -> {
            sheet.row(cells(entry));
            rows.incrementAndGet();
        });
        sheet.end();
        audit.record(Audit.Change.export("audit", query, rows.get()));
    }

    public Offer offer() {
        List<Person> people = new Sql()
                        .add("select u.sign_in, u.name from ninefold.app_user u order by u.name, u.id limit ?", CHOICES)
                        .rows(em)
                        .stream()
                        .map(row -> new Person(row.text(0), row.text(1)))
                        .toList();
        return new Offer(people, distinct("subject"), distinct("action"));
    }

    private AuditList list(AuditQuery query) {
        return new AuditList(em, accounts, query, clock.getZone());
    }

    /** Each value the column has, found by one step through its index for each: a million rows hold some dozen. */
    private List<String> distinct(String column) {
        List<String> found = new ArrayList<>();
        String last = "";
        while (last != null && found.size() < CHOICES) {
            Row next = new Sql()
                    .add("select min(r." + column + ") from ninefold.audit r where r." + column + " > ?", last)
                    .rows(em)
                    .get(0);
            last = next.text(0);
            if (last != null) {
                found.add(last);
            }
        }
        return found;
    }

    private List<Object> cells(AuditEntry entry) {
        return Arrays.asList(
                entry.at().atZone(clock.getZone()).toOffsetDateTime().truncatedTo(ChronoUnit.MILLIS),
                entry.actor(),
                entry.actorName(),
                way(entry.via()),
                entry.address(),
                entry.action(),
                entry.subject(),
                entry.ref(),
                entry.account(),
                entry.before(),
                entry.after());
    }

    /** The way as a constant that has a name in every language; as it is where it is none of today's. */
    private static Object way(String via) {
        return Arrays.stream(Origin.Via.values())
                .filter(known -> known.name().equals(via))
                .<Object>map(known -> known)
                .findFirst()
                .orElse(via);
    }
}
