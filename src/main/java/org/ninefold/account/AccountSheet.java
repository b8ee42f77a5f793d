package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.ninefold.platform.sheet.Sheet;

/** Accounts as rows of a file; measure and period of the standing are stated in each (document 000, slide 7). */
final class AccountSheet {

    private static final List<String> COLUMNS = List.of(
            "account_ref",
            "name",
            "kind",
            "owner",
            "team",
            "country",
            "currency",
            "customer_since",
            "cell",
            "not_placed",
            "value",
            "share",
            "headroom",
            "measure",
            "period_from",
            "period_to",
            "reporting_currency",
            "last_contact_on",
            "next_contact_on");

    private final Sheet sheet;
    private final StandingBasis basis;
    private final String reportingCurrency;
    private int rows;

    AccountSheet(EntityManager em, Sheet sheet, String reportingCurrency) {
        this.sheet = sheet;
        this.basis = StandingNow.basis(em).orElse(null);
        this.reportingCurrency = reportingCurrency;
    }

    void write(AccountList accounts) {
        sheet.head(COLUMNS);
        accounts.each(this::add);
        sheet.end();
    }

    int rows() {
        return rows;
    }

    private void add(AccountRow account) {
        boolean stands = account.cell() != null || account.reason() != null;
        Measure measure = stands && basis != null ? basis.measure() : null;
        LocalDate from = measure == null ? null : basis.period().from();
        LocalDate to = measure == null ? null : basis.period().to();
        sheet.row(Arrays.asList(
                account.ref(),
                account.name(),
                account.kind(),
                account.owner(),
                account.team(),
                account.country(),
                account.currency(),
                account.customerSince(),
                account.cell(),
                account.reason(),
                account.value(),
                account.share(),
                account.headroom(),
                measure,
                from,
                to,
                stands ? reportingCurrency : null,
                account.lastContact(),
                account.nextContact()));
        rows++;
    }
}
