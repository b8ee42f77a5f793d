package org.ninefold.account;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.SqlFile;

/** What an account brought and cost, year by year. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class AccountFigures {

    private static final String YEARS = SqlFile.read(AccountFigures.class, "year-figures");

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @Inject
    Settings settings;

    /** The years with a purchase or a time entry, the latest first. */
    public List<YearFigures> years(String account) {
        long id = scope.seen(account).id();
        String currency = settings.reportingCurrency();
        return new Sql()
                .add(YEARS, currency, id, currency, id).rows(em).stream()
                        .map(AccountFigures::figures)
                        .toList();
    }

    private static YearFigures figures(Row row) {
        int calendarYear = (int) row.whole(0);
        String missing = row.text(5);
        if (missing != null) {
            List<String> currencies = List.of(missing.split(" "));
            return new YearFigures(calendarYear, null, null, null, null, row.whole(4) > 0, currencies);
        }
        BigDecimal revenue = row.decimal(1);
        BigDecimal directCost = row.decimal(2);
        BigDecimal timeCost = row.decimal(3);
        BigDecimal contribution = revenue.subtract(directCost).subtract(timeCost);
        return new YearFigures(calendarYear, revenue, directCost, timeCost, contribution, row.whole(4) > 0, List.of());
    }
}
