package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** H2 reads a subquery anew for every account unless an index leads into it: then thousands would take minutes. */
class PlacingThousandsIT {

    private static final int ACCOUNTS = 4_000;

    @ParameterizedTest
    @EnumSource(names = "H2")
    void takesSecondsOnTheBuiltInDatabase(Database.Kind kind) {
        try (Books books = new Books(kind)) {
            books.database.sql(
                    "insert into ninefold.account(id, version, ref, ref_key, name, name_key, kind, created_at)"
                            + " select x, 0, 'A' || x, 'a' || x, 'A' || x, 'a' || x, 'CUSTOMER', current_timestamp"
                            + " from system_range(1, ?1)",
                    ACCOUNTS);
            books.database.sql("insert into ninefold.purchase(id, version, ref, account_id, purchased_on, currency)"
                    + " select id, 0, ref, id, date '2025-05-05', 'EUR' from ninefold.account");
            books.database.sql("insert into ninefold.purchase_line(id, purchase_id, account_id, purchased_on, currency,"
                    + " revenue, direct_cost) select id, id, id, date '2025-05-05', 'EUR', id, 1"
                    + " from ninefold.account");
            books.database.sql(
                    "insert into ninefold.wallet(id, version, account_id, offering_key, period_from, period_to,"
                            + " total_purchases, currency, source, entered_by, entered_at) select id, 0, id, 0,"
                            + " date '2025-01-01', date '2025-12-31', id * 2, 'EUR', 'CALCULATED', 'mia', current_timestamp"
                            + " from ninefold.account");
            Run run = assertTimeout(Duration.ofSeconds(40), () -> books.place());
            assertEquals(ACCOUNTS, run.placed());
        }
    }
}
