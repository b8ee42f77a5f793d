package org.ninefold.segment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.ninefold.access.Callers;
import org.ninefold.access.Role.Names;
import org.ninefold.kernel.NotFound;

/** Tells what the runs say of one account, and why. */
@Stateless
@RolesAllowed({Names.ADMINISTRATOR, Names.SALES_MANAGER, Names.ACCOUNT_MANAGER, Names.READER})
public class PlacementHistory {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    PlacementRules rules;

    /** The account in every finished run it is part of, the latest run first. */
    public List<AccountPlacement> of(String ref) {
        return facts(ref).placements();
    }

    /** Why the account is where it is in a run. */
    public WhyPlaced why(String ref, long id) {
        Runs runs = new Runs(em, rules.current());
        PlacementRun run = runs.finished(id);
        return facts(ref).why(run, runs.seen(run, callers.current()));
    }

    /** Why the account stands where it stands; empty where the current run does not know it, or there is none. */
    public Optional<WhyPlaced> whyNow(String ref) {
        Runs runs = new Runs(em, rules.current());
        AccountFacts facts = facts(ref);
        return runs.current().filter(facts::isIn).map(run -> facts.why(run, runs.seen(run, callers.current())));
    }

    private AccountFacts facts(String ref) {
        Long current =
                new Runs(em, rules.current()).current().map(PlacementRun::id).orElse(null);
        return AccountFacts.find(em, ref, current)
                .filter(account -> callers.current().sees(account.owner(), account.team()))
                .orElseThrow(() -> new NotFound("account", ref));
    }
}
