package org.ninefold.stakeholder;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.account.AccountFilter;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Sql;

/** Accounts whose decision map says something. */
@ApplicationScoped
class FindingFilter implements AccountFilter {

    @EJB
    StoredSettings stored;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "finding";
    }

    @Override
    public List<Finding> choices() {
        return List.of(Finding.values());
    }

    @Override
    public void narrow(Sql sql, String choice, String id) {
        FindingSql rules = new FindingSql(StakeholderSettings.limits(stored), LocalDate.now(clock));
        sql.add(" and " + id + " in (select m.account_id from ninefold.decision_map m where ");
        rules.add(sql, Finding.valueOf(choice));
        sql.add(")");
    }
}
