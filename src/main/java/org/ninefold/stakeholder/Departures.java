package org.ninefold.stakeholder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.account.Account;
import org.ninefold.account.AccountScope;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;
import org.ninefold.task.Assignees;
import org.ninefold.task.TaskFields;
import org.ninefold.task.TaskPriority;
import org.ninefold.task.Tasks;
import org.ninefold.task.Why;

/** Tells each account on whose map somebody stands that the person has left, and has a successor looked for. */
@Stateless
@PermitAll
public class Departures {

    static final String LEFT = "LEFT";
    static final String BACK = "BACK";

    private static final String REASON = "PERSON_LEFT";
    private static final int DAYS = 7;
    private static final int LONGEST_NAME = 120;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Registrations registrations;

    @EJB
    Assignees assignees;

    @EJB
    Tasks tasks;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /** @param accounts on whose maps the person stands */
    public void left(Stakeholder person, LocalDate day, List<Long> accounts) {
        String name = registrations.fields(person).name();
        for (Long id : accounts) {
            audit.record(Change.of(LEFT, "stakeholder", person.ref())
                    .on(id)
                    .after("name", name)
                    .after("left_on", day));
            succeed(em.find(Account.class, id), name);
        }
    }

    /** It was not so. A task that was made for it stays: who has it decides. */
    public void back(Stakeholder person, LocalDate day, List<Long> accounts) {
        String name = registrations.fields(person).name();
        for (Long id : accounts) {
            audit.record(Change.of(BACK, "stakeholder", person.ref())
                    .on(id)
                    .after("name", name)
                    .field("left_on", day, null));
        }
    }

    /** Somebody who has the account, or else who says so, is to find the successor; once as long as that is open. */
    private void succeed(Account account, String name) {
        String assignee = assignee(account);
        if (assignee == null) {
            return;
        }
        Messages texts = new Messages(assignees.language(assignee));
        String called =
                name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() + "…" : name;
        String map = "/stakeholder/map.xhtml?ref=" + URLEncoder.encode(account.ref(), StandardCharsets.UTF_8);
        Why why = new Why(REASON, texts.text("left.why", called), map);
        if (!isOpen(account, why)) {
            LocalDate due = LocalDate.now(clock).plusDays(DAYS);
            String title = texts.text("left.task", called);
            tasks.arise(account, new TaskFields(title, null, assignee, due, TaskPriority.HIGH), why);
        }
    }

    private String assignee(Account account) {
        boolean seen = scope.caller().sees(account.owner(), account.teamId());
        return assignees.holder(account).orElse(seen ? scope.caller().signIn() : null);
    }

    private boolean isOpen(Account account, Why why) {
        Row open = new Sql()
                .add("select count(*) from ninefold.task where account_id = ? and why_kind = ?", account.id(), REASON)
                .add(" and why_text = ? and state = 'OPEN'", why.text())
                .rows(em)
                .get(0);
        return open.whole(0) > 0;
    }
}
