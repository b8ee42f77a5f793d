package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountRefusal;
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.account.Loyalties;
import org.ninefold.account.Loyalty;
import org.ninefold.account.MergeWish;
import org.ninefold.account.Merging;
import org.ninefold.account.Priorities;
import org.ninefold.account.PriorityOrder;
import org.ninefold.account.Reassignment;
import org.ninefold.account.RecycleBin;
import org.ninefold.account.StandingsToChange;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Sql;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** Loyalty and priority of accounts, whatever becomes of them and of their placement. */
class LoyaltiesIT {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @EnumSource
    @DisplayName("R19 Loyalty and priority stand with an account, placed or not; another placement keeps them")
    void stayWithTheAccount(Database.Kind kind) {
        try (Books books = company(kind)) {
            set(books, "a", 4, MAY);
            set(books, "lead", 2, MAY);
            assertEquals("4 2026-05-04 null", says(books, "a"), "not placed yet");
            books.place();
            // A2-4 is third in the standard order
            assertEquals("4 2026-05-04 3", says(books, "a"));
            assertEquals("null null", says(books, "b"));
            assertEquals("2 2026-05-04 null", says(books, "lead"));
            set(books, "b", 1, JUNE);
            assertEquals("1 2026-06-01 26", says(books, "b"), "B3-1");
            books.bought("a", "300", "0").place();
            // 900 of 1000 is A1, and A1-4 the fifth
            assertEquals("4 2026-05-04 5", says(books, "a"));
            books.database.run(() -> books.wiring.get(Loyalties.class).clear(books.account("a")));
            assertEquals("null null", says(books, "a"));
            agree(books);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R19 A wave's digits come at once; nothing of the account itself changes")
    void comeForMany(Database.Kind kind) {
        try (Books books = company(kind)) {
            books.place();
            set(books, "b", 3, MAY);
            String versions = books.database.value(
                    "select string_agg(cast(version as varchar), ' ' order by id)" + " from ninefold.account");
            books.database.run(() -> books.wiring.get(Loyalties.class).setAll(sql -> digits(sql, JUNE)));
            assertEquals("1 2026-06-01 22", says(books, "a"));
            assertEquals("null null", says(books, "b"));
            assertEquals("4 2026-06-01 null", says(books, "lead"));
            assertEquals(
                    versions,
                    books.database.value(
                            "select string_agg(cast(version as varchar), ' ' order by id) from ninefold.account"));
            agree(books);
        }
    }

    /** Of a the best, of the lead the worst, of b nothing any more. */
    private static void digits(Sql sql, LocalDate day) {
        sql.add(
                "select x.id as account_id, cast(case x.ref when 'a' then 1 when 'lead' then 4 end as smallint) as digit,"
                        + " case when x.ref <> 'b' then cast(? as date) end as on_day from ninefold.account x",
                day);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R20 Priorities follow another order; who read an older one is told")
    void followTheOrder(Database.Kind kind) {
        try (Books books = company(kind)) {
            books.place();
            set(books, "a", 4, MAY);
            set(books, "b", 3, MAY);
            Priorities priorities = books.wiring.get(Priorities.class);
            List<String> codes = new ArrayList<>(PriorityOrder.STANDARD.codes());
            Collections.swap(codes, 2, 35);
            String seen = books.database.in(priorities::current).text();
            assertEquals(PriorityOrder.STANDARD.text(), seen);
            assertTrue(books.database.in(() -> priorities.change(seen, codes)));
            assertEquals("4 2026-05-04 36", says(books, "a"), "A2-4 is the last now");
            assertEquals("3 2026-05-04 8", says(books, "b"), "B3-3 as before");
            Refused late = assertThrows(Refused.class, () -> books.database.in(() -> priorities.change(seen, codes)));
            assertEquals(AccountRefusal.PRIORITIES_CHANGED, late.refusal());
            books.bought("a", "300", "0").place();
            assertEquals("4 2026-05-04 5", says(books, "a"), "A1-4");
            assertEquals(
                    "1", books.database.value("select count(*) from ninefold.audit where subject = 'priority-order'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R19 What comes back from the bin is as loyal as before")
    void comeBackFromTheBin(Database.Kind kind) {
        try (Books books = company(kind)) {
            books.place();
            set(books, "a", 4, MAY);
            RecycleBin bin = books.wiring.as("root").get(RecycleBin.class);
            long removal = books.database.in(() -> bin.remove("a", 0));
            books.database.run(() -> bin.restore(removal));
            assertEquals("4 2026-05-04 3", says(books, "a"));
            agree(books);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "R19 Of two that become one the newer survey holds, of the same day the worse; the undo gives both back")
    void mergeAndPart(Database.Kind kind) {
        try (Books books = company(kind)) {
            books.place();
            merged(books, "2 " + MAY, "1 " + JUNE, "1 2026-06-01 22");
            merged(books, "2 " + JUNE, "4 " + MAY, "2 2026-06-01 21");
            merged(books, "2 " + MAY, "3 " + MAY, "3 2026-05-04 4");
            merged(books, "4 " + MAY, "3 " + MAY, "4 2026-05-04 3");
            merged(books, null, "3 " + MAY, "3 2026-05-04 4");
            merged(books, "1 " + MAY, null, "1 2026-05-04 22");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R19 Who was asked again after a merge keeps the new answer when it is undone")
    void keepTheNewAnswer(Database.Kind kind) {
        try (Books books = company(kind)) {
            books.place();
            give(books, "b", "3 " + MAY);
            long merge = merge(books);
            set(books, "a", 2, JUNE);
            books.database.run(() -> books.wiring.get(RecycleBin.class).restore(merge));
            assertEquals("2 2026-06-01 21", says(books, "a"));
            assertEquals("3 2026-05-04 8", says(books, "b"));
            agree(books);
        }
    }

    private static void merged(Books books, String a, String b, String both) {
        give(books, "a", a);
        give(books, "b", b);
        String before = says(books, "a");
        String other = says(books, "b");
        long merge = merge(books);
        assertEquals(both, says(books, "a"));
        agree(books);
        books.database.run(() -> books.wiring.get(RecycleBin.class).restore(merge));
        assertEquals(before, says(books, "a"));
        assertEquals(other, says(books, "b"));
        assertEquals("0", books.database.value("select count(*) from ninefold.merge_field"));
        agree(books);
    }

    private static long merge(Books books) {
        long a = view(books, "a").version();
        long b = view(books, "b").version();
        Merging merging = books.wiring.as("root").get(Merging.class);
        return books.database.in(() -> merging.merge(new MergeWish("a", a, "b", b, Set.of(), Set.of())));
    }

    private static void give(Books books, String account, String loyalty) {
        if (loyalty == null) {
            books.database.run(() -> books.wiring.get(Loyalties.class).clear(books.account(account)));
        } else {
            set(books, account, loyalty.charAt(0) - '0', LocalDate.parse(loyalty.substring(2)));
        }
    }

    private static void set(Books books, String account, int digit, LocalDate on) {
        books.database.run(() -> books.wiring.get(Loyalties.class).set(books.account(account), digit, on));
    }

    private static AccountView view(Books books, String account) {
        return books.database.in(
                () -> books.wiring.as("root").get(Accounts.class).get(account));
    }

    private static String says(Books books, String account) {
        AccountView view = view(books, account);
        Loyalty loyalty = view.loyalty();
        return loyalty == null
                ? "null " + view.priority()
                : loyalty.digit() + " " + loyalty.on() + " " + view.priority();
    }

    private static void agree(Books books) {
        assertEquals(
                "0",
                books.database.value("select count(*) from ninefold.standing s join ninefold.account a"
                        + " on a.id = s.account_id where s.loyalty is distinct from a.loyalty"
                        + " or (s.priority is null) <> (s.cell is null or s.loyalty is null)"));
    }

    /** At 600 of 1000 a is A2, at 300 of 1000 b is B3; c has no wallet, and the lead is not placed. */
    private static Books company(Database.Kind kind) {
        Books books = new Books(kind);
        books.wiring.with(Instance.class, Wiring.found(List::of));
        books.wiring.observing(event -> {
            if (event instanceof Reassignment reassignment) {
                books.wiring.get(Standings.class).follow(reassignment);
            } else if (event instanceof StandingsToChange change) {
                books.wiring.get(Standings.class).makeWay(change);
            }
        });
        books.customer("a").customer("b").customer("c").account("lead", "LEAD", null, null);
        books.bought("a", "600", "0").bought("b", "300", "0").bought("c", "100", "0");
        return books.wallet("a", "1000").wallet("b", "1000");
    }
}
