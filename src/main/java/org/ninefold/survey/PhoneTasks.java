package org.ninefold.survey;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ninefold.access.Caller;
import org.ninefold.account.Account;
import org.ninefold.account.AccountScope;
import org.ninefold.account.Contact;
import org.ninefold.consent.Permitted;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;
import org.ninefold.task.Assignees;
import org.ninefold.task.TaskFields;
import org.ninefold.task.TaskPriority;
import org.ninefold.task.Tasks;
import org.ninefold.task.Why;

/** Has the people called who matter most among those who said no or nothing (000 slides 26 and 27). */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
public class PhoneTasks {

    /** More at once than anybody calls in a round; the others are made next time. */
    static final int MOST = 500;

    /** Why there is such a task. */
    static final String REASON = "SURVEY_CALL";

    /** Within which a person is called. */
    private static final int DAYS = 7;

    private static final int LONGEST_NAME = 100;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Assignees assignees;

    @EJB
    Tasks tasks;

    @Inject
    Clock clock;

    /**
     * What was made.
     *
     * @param tasks one for each person
     * @param own of these, the ones that fall to who made them, as nobody else has the account
     * @param left how many people are still without a task
     */
    public record Made(int tasks, int own, int left) {}

    /**
     * Makes a task for each of these people that has none for this wave yet, as far as the caller may change their
     * accounts; who has the account gets it.
     *
     * @param cells of the accounts, as A1
     */
    public Made make(long wave, InvitationQuery whom, List<String> cells) {
        Wave asked = Waves.find(em, wave);
        // whoever clicks twice, or beside somebody, finds the tasks of the first
        em.lock(asked, LockModeType.PESSIMISTIC_WRITE);
        Uncalled uncalled = new Uncalled(scope.caller(), known(wave), wave, new ArrayList<>());
        int all = uncalled.read(people(wave, whom, cells), em);
        int own = 0;
        for (Row person : uncalled.first()) {
            Account account = em.find(Account.class, person.whole(0));
            Optional<String> holder = assignees.holder(account);
            call(asked, account, person, holder.orElse(scope.caller().signIn()));
            own += holder.isPresent() ? 0 : 1;
        }
        int made = uncalled.first().size();
        return new Made(made, own, all - made);
    }

    /** Those who have no task yet, as far as the caller may change their accounts; however many, the first are held. */
    private record Uncalled(Caller caller, Set<String> known, long wave, List<Row> first) {

        /** Reads them, and says how many they are. */
        int read(Sql people, EntityManager em) {
            int[] all = {0};
            people.each(em, person -> {
                Long team = person.text(6) == null ? null : person.whole(6);
                if (caller.changes(person.text(5), team) && !known.contains(link(wave, person.text(1)))) {
                    all[0]++;
                    if (first.size() < MOST) {
                        first.add(person);
                    }
                }
            });
            return all[0];
        }
    }

    private void call(Wave wave, Account account, Row person, String assignee) {
        Messages texts = new Messages(assignees.language(assignee));
        LocalDate due = LocalDate.now(clock).plusDays(DAYS);
        if (wave.isTaking(LocalDate.now(clock)) && wave.closes().isBefore(due)) {
            due = wave.closes();
        }
        Why why = new Why(REASON, texts.text(reason(person), wave.name()), link(wave.id(), person.text(1)));
        String title = texts.text("phone.task", name(person));
        tasks.arise(account, new TaskFields(title, null, assignee, due, TaskPriority.HIGH), why);
    }

    private static String reason(Row person) {
        if (person.text(8) != null) {
            return "phone.why.permission";
        }
        boolean declined = person.constant(7, InvitationState.class) == InvitationState.DECLINED;
        return declined ? "phone.why.declined" : "phone.why.silent";
    }

    private static String name(Row person) {
        String whole = Contact.wholeName(person.text(2), person.text(3));
        return whole.length() <= LONGEST_NAME ? whole : whole.substring(0, LONGEST_NAME) + "…";
    }

    private Sql people(long wave, InvitationQuery whom, List<String> cells) {
        Sql sql = new Sql()
                .add(
                        "select i.account_id, c.ref, c.first_name, c.last_name, s.cell, a.owner, a.team_id, i.state,"
                                + " i.obstacle from ninefold.invitation i"
                                + " join ninefold.contact c on c.id = i.contact_id"
                                + " join ninefold.account a on a.id = i.account_id"
                                + " join ninefold.standing s on s.account_id = i.account_id"
                                + " where i.wave_id = ? and s.cell = any(?)",
                        wave,
                        cells.toArray(String[]::new));
        whom.limit(sql.add(" and " + Permitted.remembered("c")));
        scope.caller().limit(sql, "a");
        return sql.add(" order by s.cell, a.name_key, i.account_id, i.id");
    }

    /** To whom there is a task already, whatever came of it. */
    private Set<String> known(long wave) {
        Set<String> links = new HashSet<>();
        new Sql()
                .add(
                        "select t.why_link from ninefold.task t where t.why_kind = ? and t.account_id in"
                                + " (select i.account_id from ninefold.invitation i where i.wave_id = ?)",
                        REASON,
                        wave)
                .each(em, row -> links.add(row.text(0)));
        return links;
    }

    /** Where what is said on the telephone is written down; a person's, of this wave alone. */
    static String link(long wave, String contact) {
        return "/survey/wave-answer.xhtml?wave=" + wave + "&contact="
                + URLEncoder.encode(contact, StandardCharsets.UTF_8);
    }
}
