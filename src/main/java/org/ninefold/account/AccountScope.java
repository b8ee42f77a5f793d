package org.ninefold.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;

/** The accounts the caller may see and change; every use case on an account begins here. */
@Stateless
@PermitAll
public class AccountScope {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    public Caller caller() {
        return callers.current();
    }

    /**
     * The account of this reference.
     *
     * @throws NotFound where there is none, or none to see
     */
    public Account seen(String ref) {
        Account account = find(ref);
        if (account == null) {
            throw new NotFound("account", ref);
        }
        mustSee(account, "account", ref);
        return account;
    }

    /** Something about an account that the caller may not see is as unknown as the account. */
    public void mustSee(Account account, String kind, Object ref) {
        caller().mustSee(account.owner(), account.teamId(), kind, ref);
    }

    /** The account that a new thing names: unknown or hidden is a wrong value, out of reach is forbidden. */
    public Account named(String ref) {
        Account account = mentioned(ref);
        mustChange(account, "account", ref);
        return account;
    }

    /** The account that a new thing is about, which changes nothing of the account: unknown or hidden is a wrong value. */
    public Account mentioned(String ref) {
        Account account = find(Check.required(Field.ACCOUNT, ref, Check.REF));
        if (account == null || !caller().sees(account.owner(), account.teamId())) {
            throw new Refused(AccountRefusal.ACCOUNT_UNKNOWN, ref);
        }
        return account;
    }

    /**
     * The account that a new thing is about, held as it is until the transaction ends: for what repeats its owner or team.
     */
    public Account held(String ref) {
        Account account = mentioned(ref);
        AccountLock.hold(em, account);
        return mentioned(ref);
    }

    /** The account, held as it is until the transaction ends; for what a feature does on it, whoever sees it. */
    public Account kept(Account account) {
        AccountLock.hold(em, account);
        return account;
    }

    /** @throws EJBAccessException where the caller sees the account and may only read it */
    public void mustChange(Account account, String kind, Object ref) {
        mustSee(account, kind, ref);
        if (!caller().changes(account.owner(), account.teamId())) {
            throw new EJBAccessException(kind + " " + ref + " may only be read");
        }
    }

    /** The caller with the reach of an export. */
    public Caller exporter() {
        Caller caller = caller();
        if (!caller.mayExport()) {
            throw new EJBAccessException(caller.signIn() + " may not export");
        }
        return caller.exporting();
    }

    private Account find(String ref) {
        return em.createQuery("select a from Account a left join fetch a.team where a.ref = :ref", Account.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
