package org.ninefold.task;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Caller;
import org.ninefold.account.Account;
import org.ninefold.account.AccountScope;
import org.ninefold.account.EditGuard;
import org.ninefold.account.Reassignment;
import org.ninefold.account.Refs;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.platform.sheet.Sheet;

/** Lists tasks, makes and changes them within the caller's scope; {@link TaskSteps} works them off. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Tasks {

    private static final int COUNTED = 100;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Assignees assignees;

    @EJB
    EditGuard guard;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /** How many of the caller's tasks are to be done by now; counted no further than a hundred. */
    public record Waiting(int late, int today) {

        public static final Waiting NOTHING = new Waiting(0, 0);

        public int both() {
            return late + today;
        }
    }

    public Page<TaskView> page(TaskQuery wanted, int offset, int limit) {
        return list().page(wanted, offset, limit);
    }

    /** Writes the whole list; what is on accounts, of those the caller may export. */
    public void export(TaskQuery wanted, Sheet sheet) {
        TaskSheet rows = new TaskSheet(sheet);
        rows.write(new TaskList(em, scope.exporter(), LocalDate.now(clock)), wanted);
        audit.record(Change.export("tasks", wanted, rows.rows()));
    }

    /** The first rows of that page, where they are known to be few: gathered and not counted. */
    public List<TaskView> first(TaskQuery wanted, int most) {
        return list().first(wanted, most);
    }

    public Waiting waiting() {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> days = list().waiting(COUNTED);
        int due = (int) days.stream().filter(today::equals).count();
        return new Waiting(days.size() - due, due);
    }

    /**
     * How many tasks of these people are to be done by now, as far as the caller sees them; who has none is not there.
     *
     * @param caller also one that a timer found: {@link org.ninefold.access.Callers#named}
     */
    @PermitAll
    public Map<String, Waiting> waiting(Caller caller, Collection<String> people) {
        return new TaskList(em, caller, LocalDate.now(clock)).waiting(people);
    }

    public TaskView get(String ref) {
        return list().one(ref).orElseThrow(() -> new NotFound("task", ref));
    }

    /**
     * The one door by which tasks come in: for people, and for surveys and campaigns.
     *
     * @param account reference of an account the caller sees, or null
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public TaskView add(String account, TaskFields fields, Why why) {
        Account about = account == null || account.isBlank() ? null : scope.held(account);
        String assignee = assignee(fields, scope.caller().signIn(), about);
        return get(
                make(about, fields.withAssignee(assignee), why, scope.caller().signIn()));
    }

    /**
     * A task that something gives rise to which was said elsewhere: on an account that who said it need not see.
     *
     * @param fields with an assignee who may have it, or without: then it waits for somebody to take it
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public void arise(Account account, TaskFields fields, Why why) {
        make(scope.kept(account), fields, why, scope.caller().signIn());
    }

    /**
     * The same where nobody is signed in.
     *
     * @param account null for a task on no account
     * @param maker sign-in name of who saw to it that there would be such tasks
     */
    @PermitAll
    public void arise(Account account, TaskFields fields, Why why, String maker) {
        make(account == null ? null : scope.kept(account), fields, why, maker);
    }

    private String make(Account about, TaskFields fields, Why why, String maker) {
        Task task = new Task(Refs.orNew("T", null), about, why);
        task.describe(fields);
        task.madeBy(maker, clock.instant());
        em.persist(task);
        guard.save("task", task.ref());
        Change change =
                TaskChange.of("CREATE", task).after("why_text", why.text()).after("why_link", why.link());
        audit.record(TaskChange.fields(change, new TaskFields(null, null, null, null, null), task.fields()), maker);
        return task.ref();
    }

    /**
     * @param version the version the person saw
     * @param fields without an assignee, it stays with who has it
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
    public TaskView change(String ref, long version, TaskFields fields) {
        Task task = changeable(ref, version);
        TaskFields was = task.fields();
        String assignee = assignee(fields, task.assignee(), task.account());
        task.describe(fields.withAssignee(assignee));
        guard.save("task", ref);
        Change change = TaskChange.fields(TaskChange.of("CHANGE", task), was, task.fields());
        if (!change.isEmpty()) {
            audit.record(change);
        }
        return get(ref);
    }

    /** A task repeats who has its account, and one that waits for somebody goes to who may have it now. */
    @PermitAll
    public void follow(@Observes Reassignment reassignment) {
        if (reassignment.phase() == Reassignment.Phase.AFTER) {
            em.flush();
            em.createNativeQuery("update ninefold.task set"
                            + " owner = (select a.owner from ninefold.account a where a.id = account_id),"
                            + " team_id = (select a.team_id from ninefold.account a where a.id = account_id)"
                            + " where account_id = any(?1)")
                    .setParameter(1, reassignment.accountIds().toArray(Long[]::new))
                    .executeUpdate();
            em.createNativeQuery("update ninefold.task set assignee = owner, version = version + 1"
                            + " where account_id = any(?1) and assignee is null and state = 'OPEN' and owner in"
                            + " (select u.sign_in from ninefold.app_user u where u.enabled and u.role <> 'READER')")
                    .setParameter(1, reassignment.accountIds().toArray(Long[]::new))
                    .executeUpdate();
        }
    }

    /** Whoever has it already keeps it, also after losing sight of the account or leaving. */
    private String assignee(TaskFields fields, String otherwise, Account account) {
        String given = fields.assignee();
        String wanted = given == null || given.isBlank() ? otherwise : given.strip();
        if (wanted != null && !wanted.equals(otherwise)) {
            assignees.objection(wanted, account).ifPresent(no -> {
                throw no;
            });
        }
        return wanted;
    }

    private Task changeable(String ref, long version) {
        if (!get(ref).changeable()) {
            throw new EJBAccessException("task " + ref + " may only be read");
        }
        Task task = em.createQuery("select t from Task t where t.ref = :ref", Task.class)
                .setParameter("ref", ref)
                .getSingleResult();
        guard.mustBe(version, task.version(), "task", ref);
        return task;
    }

    private TaskList list() {
        return new TaskList(em, scope.caller(), LocalDate.now(clock));
    }
}
