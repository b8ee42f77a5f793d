package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Instance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountsGone;
import org.ninefold.account.MergeWish;
import org.ninefold.account.Merging;
import org.ninefold.account.Reassignment;
import org.ninefold.account.RecycleBin;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** The matrix without accounts that were removed or merged, and with those that came back. */
class RemovedAccountsIT {

    private static final String SUMS = "select coalesce(string_agg(s.outcome || ' ' || s.accounts || ' '"
            + " || cast(s.account_value as int), ', ' order by s.outcome), 'none') from ninefold.placement_sum s"
            + " where s.accounts <> 0";
    private static final String STANDINGS =
            "select coalesce(string_agg(a.ref || ' ' || coalesce(s.cell, s.reason), ', '"
                    + " order by a.ref), 'none') from ninefold.standing s left join ninefold.account a on a.id = s.account_id";

    @ParameterizedTest
    @EnumSource
    @DisplayName("R9 the sums of every run, and the standing, follow an account into the bin and out of it")
    void leavesTheMatrixAndComesBack(Database.Kind kind) {
        try (Books books = company(kind)) {
            books.place();
            books.place();
            String sums = books.database.value(SUMS);
            String standings = books.database.value(STANDINGS);
            RecycleBin bin = books.wiring.as("root").get(RecycleBin.class);
            long removal = books.database.in(() -> bin.remove("a", 0));
            assertEquals(2, books.database.value(STANDINGS).split(",").length);
            assertEquals(
                    "4", books.database.value("select cast(sum(accounts) as varchar) from ninefold.placement_sum"));
            books.database.run(() -> bin.restore(removal));
            assertEquals(sums, books.database.value(SUMS));
            assertEquals(standings, books.database.value(STANDINGS));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R9 what is merged leaves the matrix; the next placement counts both as one")
    void countsTwoThatAreOneOnce(Database.Kind kind) {
        try (Books books = company(kind)) {
            books.place();
            String sums = books.database.value(SUMS);
            Merging merging = books.wiring.as("root").get(Merging.class);
            long merge = books.database.in(() -> merging.merge(new MergeWish("a", 0, "b", 0, Set.of(), Set.of())));
            assertEquals(2, books.database.value(STANDINGS).split(",").length);
            Run next = books.place();
            assertEquals(0, books.one(next, "a").value().compareTo(new BigDecimal("500")));
            RecycleBin bin = books.wiring.get(RecycleBin.class);
            books.database.run(() -> bin.restore(merge));
            books.database.sql("delete from ninefold.placement_sum where run_id = ?1", next.id());
            assertEquals(sums, books.database.value(SUMS));
        }
    }

    private static Books company(Database.Kind kind) {
        Books books = new Books(kind);
        books.wiring.with(Instance.class, Wiring.found(List::of));
        books.wiring.observing(event -> {
            if (event instanceof Reassignment reassignment) {
                books.wiring.get(Standings.class).follow(reassignment);
            } else if (event instanceof AccountsGone gone) {
                books.wiring.get(Standings.class).forget(gone);
            }
        });
        books.customer("a").customer("b").customer("c");
        books.bought("a", "300", "0").bought("b", "200", "0").bought("c", "100", "0");
        return books.wallet("a", "400").wallet("c", "400");
    }
}
