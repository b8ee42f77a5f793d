package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ninefold.platform.sheet.Sheet;

/** Accounts as rows of a file; measure and period of the standing are stated in each (document 000, slide 7). */
final class AccountSheet {

    private static final Set<AccountColumn> FIGURES =
            Set.of(AccountColumn.CELL, AccountColumn.VALUE, AccountColumn.SHARE, AccountColumn.HEADROOM);

    /** In the order of the file; figures come with what they were measured by. */
    private static final List<Part> PARTS = List.of(
            part("account_ref", AccountColumn.NAME, AccountRow::ref),
            part("name", AccountColumn.NAME, AccountRow::name),
            part("kind", AccountColumn.NAME, AccountRow::kind),
            part("owner", AccountColumn.OWNER, AccountRow::owner),
            part("team", AccountColumn.TEAM, AccountRow::team),
            part("country", AccountColumn.COUNTRY, AccountRow::country),
            part("currency", AccountColumn.CURRENCY, AccountRow::currency),
            part("customer_since", AccountColumn.CUSTOMER_SINCE, AccountRow::customerSince),
            part("cell", AccountColumn.CELL, AccountRow::cell),
            part("not_placed", AccountColumn.CELL, AccountRow::reason),
            part("value", AccountColumn.VALUE, AccountRow::value),
            part("share", AccountColumn.SHARE, AccountRow::share),
            part("headroom", AccountColumn.HEADROOM, AccountRow::headroom),
            new Part("measure", FIGURES, (row, sheet) -> sheet.measure(row)),
            new Part("period_from", FIGURES, (row, sheet) -> sheet.from(row)),
            new Part("period_to", FIGURES, (row, sheet) -> sheet.to(row)),
            new Part("reporting_currency", FIGURES, (row, sheet) -> stands(row) ? sheet.reportingCurrency : null),
            part("loyalty", AccountColumn.LOYALTY, AccountRow::loyalty),
            part("loyalty_on", AccountColumn.LOYALTY, AccountRow::loyaltyOn),
            part("priority", AccountColumn.LOYALTY, AccountRow::priority),
            part("last_contact_on", AccountColumn.CONTACT, AccountRow::lastContact),
            part("next_contact_on", AccountColumn.CONTACT, AccountRow::nextContact));

    private final Sheet sheet;
    private final StandingBasis basis;
    private final String reportingCurrency;
    private int rows;

    AccountSheet(EntityManager em, Sheet sheet, String reportingCurrency) {
        this.sheet = sheet;
        this.basis = StandingNow.basis(em).orElse(null);
        this.reportingCurrency = reportingCurrency;
    }

    /** A cell of each row, there with any one of the columns of the list. */
    private record Part(String name, Set<AccountColumn> with, BiFunction<AccountRow, AccountSheet, Object> cell) {}

    private static Part part(String name, AccountColumn with, Function<AccountRow, Object> cell) {
        return new Part(name, Set.of(with), (row, sheet) -> cell.apply(row));
    }

    void write(AccountList accounts, Set<AccountColumn> columns) {
        List<Part> parts = PARTS.stream()
                .filter(part -> !Collections.disjoint(part.with(), columns))
                .toList();
        sheet.head(parts.stream().map(Part::name).toList());
        accounts.each(account -> {
            List<Object> cells = new ArrayList<>();
            parts.forEach(part -> cells.add(part.cell().apply(account, this)));
            sheet.row(cells);
            rows++;
        });
        sheet.end();
    }

    int rows() {
        return rows;
    }

    private static boolean stands(AccountRow account) {
        return account.cell() != null || account.reason() != null;
    }

    private Measure measure(AccountRow account) {
        return stands(account) && basis != null ? basis.measure() : null;
    }

    private LocalDate from(AccountRow account) {
        return measure(account) == null ? null : basis.period().from();
    }

    private LocalDate to(AccountRow account) {
        return measure(account) == null ? null : basis.period().to();
    }
}
