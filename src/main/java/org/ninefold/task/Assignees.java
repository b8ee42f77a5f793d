package org.ninefold.task;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.access.Callers;
import org.ninefold.access.Callers.Writer;
import org.ninefold.access.Person;
import org.ninefold.account.Account;
import org.ninefold.account.AccountScope;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Sql;

/** Who may have a task: whoever may sign in, is no reader, and sees its account. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Assignees {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    Callers callers;

    /**
     * Who may have a task, by name.
     *
     * @param account reference of its account, or null
     */
    public List<Person> of(String account) {
        Account about = account == null ? null : scope.seen(account);
        return callers.writers().stream()
                .filter(writer -> sees(writer.caller(), about))
                .map(Assignees::person)
                .toList();
    }

    /**
     * Why a user may not have a task; empty where the user may.
     *
     * @param account null for a task on no account
     */
    @PermitAll
    public Optional<Refused> objection(String signIn, Account account) {
        Caller wanted = callers.named(signIn);
        if (wanted.reads() == Reach.NONE || !wanted.role().writes()) {
            return Optional.of(new Refused(TaskRefusal.ASSIGNEE_UNKNOWN, signIn));
        }
        return sees(wanted, account)
                ? Optional.empty()
                : Optional.of(new Refused(TaskRefusal.ASSIGNEE_WITHOUT_ACCOUNT, signIn, account.name()));
    }

    /** Who has the account and may have its tasks; empty where nobody does. */
    @PermitAll
    public Optional<String> holder(Account account) {
        return Optional.ofNullable(account.owner())
                .filter(owner -> objection(owner, account).isEmpty());
    }

    /** The language in which something is written down for a user. */
    @PermitAll
    public Locale language(String signIn) {
        return new Sql()
                .add("select u.language from ninefold.app_user u where u.sign_in = ?", signIn).rows(em).stream()
                        .findFirst()
                        .map(row -> Locale.forLanguageTag(row.text(0)))
                        .orElse(Locale.ENGLISH);
    }

    private static boolean sees(Caller caller, Account account) {
        return account == null || caller.sees(account.owner(), account.teamId());
    }

    private static Person person(Writer writer) {
        return new Person(writer.caller().signIn(), writer.name());
    }
}
