package org.ninefold.desk;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.access.Person;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.AccountThings;
import org.ninefold.account.Accounts;
import org.ninefold.account.Activities;
import org.ninefold.account.ActivityQuery;
import org.ninefold.account.ActivityView;
import org.ninefold.account.Silence;
import org.ninefold.account.Upkeep;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Period;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Planner;
import org.ninefold.segment.CellMove;
import org.ninefold.segment.Movers;
import org.ninefold.task.TaskDue;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.Tasks;
import org.ninefold.task.Tasks.Waiting;

/** Shows the day of a person: what waits, and what is new. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Today {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    Tasks tasks;

    @EJB
    Activities activities;

    @EJB
    Accounts accounts;

    @EJB
    Movers movers;

    @EJB
    StoredSettings settings;

    @Inject
    Clock clock;

    /**
     * The day of a person.
     *
     * @param signIn null for the caller
     * @param most rows of each list
     * @throws NotFound where the caller does not lead this person
     */
    public Day of(String signIn, int most) {
        Planner.alike(em);
        Caller caller = callers.current();
        Person person = person(caller, signIn);
        String owner = person.signIn();
        LocalDate today = LocalDate.now(clock);
        Looks.Since since = since(caller);
        AccountQuery silent =
                AccountQuery.ALL.ownedBy(owner).silentFor(Silence.OVERDUE).sortedBy(AccountQuery.Sort.VALUE, true);
        ActivityQuery planned = planned(owner, today);
        Figures figures = figures(caller, List.of(owner)).get(owner);
        return new Day(
                person,
                today,
                since.moment(),
                since.first(),
                figures,
                first(
                        figures.tasks().both(),
                        () -> tasks.first(TaskQuery.WORKING.of(owner).due(TaskDue.NOW), most)),
                first(figures.accounts().planned(), () -> activities.first(planned, most)),
                first(figures.accounts().silent(), () -> accounts.first(silent, most)),
                movers.since(since.moment(), owner, 0, most),
                new News(em, caller, owner, since.moment()).page(0, most),
                new Digests(em).of(owner, today));
    }

    /** The rows of what was counted before; nothing is asked where there is nothing. */
    private static <T> Page<T> first(int all, Supplier<List<T>> rows) {
        return new Page<>(all == 0 ? List.of() : rows.get(), all);
    }

    /** Remembers that the caller looks at the day. */
    public void look() {
        new Looks(em, callers.current().signIn(), clock.getZone()).look(clock.instant());
    }

    /** What the person planned for today and before and that is not done, the earliest first. */
    public Page<ActivityView> planned(String signIn, int offset, int limit) {
        String owner = person(callers.current(), signIn).signIn();
        return activities.page(planned(owner, LocalDate.now(clock)), offset, limit);
    }

    private static ActivityQuery planned(String owner, LocalDate today) {
        Period untilToday = new Period(LocalDate.EPOCH, today);
        return ActivityQuery.of(new AccountThings(null, null, untilToday))
                .planned()
                .by(owner);
    }

    /** The person's accounts that are in another cell than when the caller last looked. */
    public Page<CellMove> moved(String signIn, int offset, int limit) {
        Caller caller = callers.current();
        return movers.since(since(caller).moment(), person(caller, signIn).signIn(), offset, limit);
    }

    /** The person's accounts of which others, or imports, changed something since the caller last looked. */
    public Page<Changed> changed(String signIn, int offset, int limit) {
        Caller caller = callers.current();
        return new News(
                        em,
                        caller,
                        person(caller, signIn).signIn(),
                        since(caller).moment())
                .page(offset, limit);
    }

    /** The people whom the caller leads, with what waits for each. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public Page<Member> team(int offset, int limit) {
        Planner.alike(em);
        Caller caller = callers.current();
        Page<Person> people = new People(em, caller).led(offset, limit);
        Map<String, Figures> figures =
                figures(caller, people.items().stream().map(Person::signIn).toList());
        return new Page<>(
                people.items().stream()
                        .map(person -> new Member(person, figures.get(person.signIn())))
                        .toList(),
                people.total());
    }

    /** Makes the digest of everybody who has none for today, unless it is too early. Timers call this. */
    @PermitAll
    public void makeDigests() {
        int from = Integer.parseInt(settings.text(DeskSettings.DIGEST_HOUR));
        if (LocalTime.now(clock).getHour() < from) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Digests digests = new Digests(em);
        for (String signIn : digests.missing(today)) {
            Caller caller = callers.named(signIn);
            digests.keep(
                    signIn,
                    today,
                    clock.instant(),
                    figures(caller, List.of(signIn)).get(signIn));
        }
    }

    private Looks.Since since(Caller caller) {
        return new Looks(em, caller.signIn(), clock.getZone()).since(clock.instant());
    }

    private Person person(Caller caller, String signIn) {
        String wanted = signIn == null ? caller.signIn() : signIn;
        return new People(em, caller).find(wanted).orElseThrow(() -> new NotFound("person", wanted));
    }

    private Map<String, Figures> figures(Caller caller, Collection<String> people) {
        Map<String, Waiting> waiting = tasks.waiting(caller, people);
        Map<String, Upkeep> upkeep = accounts.upkeep(caller, people);
        return people.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        person -> new Figures(waiting.getOrDefault(person, Waiting.NOTHING), upkeep.get(person))));
    }
}
