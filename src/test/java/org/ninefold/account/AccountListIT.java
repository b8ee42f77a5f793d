package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.account.AccountBranches.Branch;
import org.ninefold.account.AccountQuery.Sort;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.ShortMemory;
import org.ninefold.testing.Database;

/** The list of accounts against looking at every account. */
class AccountListIT {

    private static final int ALL_GATHERED = 5_000;
    private static final int ALL_WALKED = 0;
    private static final AccountQuery ALL = AccountQuery.ALL;

    private static final ShortMemory MEMORY = ShortMemory.by(Clock.fixed(Portfolio.NOW, ZoneOffset.UTC));

    /** C3 has none; two cells share theirs. */
    private static final ContactRhythm RHYTHM = new ContactRhythm(
            LocalDate.ofInstant(Portfolio.NOW, ZoneOffset.UTC), Map.of("A1", 30, "A2", 30, "B2", 90, "C1", 180));

    @ParameterizedTest
    @EnumSource
    @DisplayName("R5 every sort by every filter lists the same accounts in the same order on every database")
    void listsWhatLookingAtEveryAccountFinds(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Portfolio portfolio = new Portfolio(database).with(150);
            ListOracle oracle = new ListOracle(portfolio.accounts, RHYTHM);
            Caller karen = caller(database, portfolio, "karen");
            sorted(filters()).forEach(query -> {
                List<String> expected = oracle.refs(query, null, null);
                assertEquals(expected, refs(database, query, karen, ALL_GATHERED), () -> "gathered " + query);
                assertEquals(expected, refs(database, query, karen, ALL_WALKED), () -> "walked " + query);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R2 nobody's list holds an account outside the own scope")
    void listsTheScopeAlone(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Portfolio portfolio = new Portfolio(database).with(150);
            ListOracle oracle = new ListOracle(portfolio.accounts, RHYTHM);
            sorted(Stream.of(ALL, ALL.startingWith("n"), ALL.inCell("B2"), ALL.loyal(List.of(3, 4))))
                    .forEach(query -> {
                        for (int few : new int[] {ALL_GATHERED, ALL_WALKED}) {
                            assertEquals(
                                    oracle.refs(query, List.of("rolf"), List.of("Region", "North", "South")),
                                    refs(database, query, caller(database, portfolio, "rolf"), few));
                            assertEquals(
                                    oracle.refs(query, List.of("anna"), List.of()),
                                    refs(database, query, caller(database, portfolio, "anna"), few));
                            assertEquals(
                                    List.of(), refs(database, query, caller(database, portfolio, "stranger"), few));
                        }
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void findsWhatCameAfterALongListWasCounted(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Portfolio portfolio = new Portfolio(database).with(90);
            List<String> expected = new ListOracle(portfolio.accounts, RHYTHM)
                    .refs(ALL.startingWith("n"), List.of("rolf"), List.of("Region", "North", "South"));
            Page<AccountRow> page = database.in(() -> {
                Caller rolf = portfolio.wiring().get(Callers.class).named("rolf");
                AccountConditions filter = conditions(ALL.startingWith("n"), rolf);
                AccountList list = new AccountList(database.em(), filter, ALL_GATHERED);
                ShortMemory memory = ShortMemory.by(Clock.fixed(Portfolio.NOW, ZoneOffset.UTC));
                memory.answer(list.wish(), all -> true, () -> longAndEmptyElsewhere(database, filter));
                return list.page(memory, 0, 1000);
            });
            assertEquals(expected, page.items().stream().map(AccountRow::ref).toList());
            assertEquals(expected.size(), page.total(), "the page that is not full tells how many there are");
        }
    }

    /** As counted when all was in one branch, and nothing yet in those where the accounts are now. */
    private static AccountBranches longAndEmptyElsewhere(Database database, AccountConditions filter) {
        Stream<Branch> empty = new AccountCount(database.em(), filter, ALL_GATHERED)
                .branches().all().stream().map(branch -> new Branch(branch.condition(), 0, true));
        Branch gone = new Branch((sql, holder) -> sql.add(" and 1 = 0"), 20_000, false);
        return new AccountBranches(filter, Stream.concat(empty, Stream.of(gone)).toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void pagesFollowEachOtherWithoutGapOrRepetition(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Portfolio portfolio = new Portfolio(database).with(90);
            ListOracle oracle = new ListOracle(portfolio.accounts, RHYTHM);
            Caller karen = caller(database, portfolio, "karen");
            sorted(Stream.of(ALL, ALL.startingWith("n"))).forEach(query -> {
                List<String> paged = new ArrayList<>();
                for (int offset = 0; offset < 90; offset += 7) {
                    paged.addAll(page(database, query, karen, offset));
                }
                assertEquals(oracle.refs(query, null, null), paged, query::toString);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void wildcardsAndQuotesAreOrdinaryLetters(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Portfolio portfolio = new Portfolio(database).with(60);
            Caller karen = caller(database, portfolio, "karen");
            for (String hostile : List.of("%", "_", "'", "\\", "'||pg_sleep(5)--", "1) OR 1=1", "\uD83D\uDE00")) {
                assertEquals(List.of(), refs(database, ALL.startingWith(hostile), karen, ALL_WALKED));
            }
            assertFalse(
                    refs(database, ALL.startingWith("100%"), karen, ALL_WALKED).isEmpty());
            assertFalse(
                    refs(database, ALL.startingWith("A_"), karen, ALL_WALKED).isEmpty());
        }
    }

    private static Stream<AccountQuery> filters() {
        List<AccountQuery> filters = new ArrayList<>(List.of(
                ALL,
                ALL.startingWith("n"),
                ALL.startingWith("R"),
                ALL.startingWith("ra1"),
                ALL.startingWith("Ø"),
                ALL.inCell("A1"),
                ALL.inCell("B2").ownedBy("anna"),
                ALL.inCell("C3").startingWith("a"),
                ALL.inCell("A1").of(AccountKind.LEAD),
                ALL.ownedBy("bent"),
                ALL.ofTeam("North"),
                ALL.ofTeam("North").of(AccountKind.FORMER),
                ALL.ofTeam("Nowhere"),
                ALL.planned(NextContact.NONE),
                ALL.planned(NextContact.LATE),
                ALL.planned(NextContact.WEEK).ofTeam("North"),
                ALL.planned(NextContact.WEEK).inCell("A1"),
                ALL.planned(NextContact.LATE).silentFor(Silence.OVERDUE).startingWith("n"),
                ALL.silentFor(new Silence(80)),
                ALL.silentFor(new Silence(80)).inCell("A1").startingWith("n"),
                ALL.silentFor(Silence.OVERDUE),
                ALL.silentFor(Silence.OVERDUE).ownedBy("anna"),
                ALL.silentFor(Silence.OVERDUE).of(AccountKind.LEAD),
                ALL.unplaced(Unplaced.NO_WALLET).of(AccountKind.CUSTOMER)));
        Stream.of(Unplaced.values()).map(ALL::unplaced).forEach(filters::add);
        Stream.of(AccountKind.values()).map(ALL::of).forEach(filters::add);
        return Stream.concat(filters.stream(), loyalties());
    }

    private static Stream<AccountQuery> loyalties() {
        return Stream.of(
                ALL.loyal(List.of(4)),
                ALL.loyal(List.of(1, 3)).startingWith("n"),
                ALL.loyal(List.of(1, 2)).ofTeam("North"),
                ALL.loyal(List.of(3, 4)).ownedBy("anna"),
                ALL.loyal(List.of(3, 4)).of(AccountKind.LEAD),
                ALL.loyal(List.of(3, 4)).inCell("B2").startingWith("n"),
                ALL.loyal(List.of(2, 4)).unplaced(Unplaced.NO_WALLET),
                ALL.loyal(List.of(2, 4)).silentFor(Silence.OVERDUE),
                ALL.ofCode("A1-3"));
    }

    private static Stream<AccountQuery> sorted(Stream<AccountQuery> filters) {
        return filters.flatMap(filter -> Stream.of(Sort.values())
                .flatMap(sort -> Stream.of(filter.sortedBy(sort, false), filter.sortedBy(sort, true))));
    }

    private static List<String> refs(Database database, AccountQuery query, Caller caller, int few) {
        return database
                .in(() -> new AccountList(database.em(), conditions(query, caller), few).page(MEMORY, 0, 1000))
                .items()
                .stream()
                .map(AccountRow::ref)
                .toList();
    }

    private static List<String> page(Database database, AccountQuery query, Caller caller, int offset) {
        return database
                .in(() -> new AccountList(database.em(), conditions(query, caller)).page(MEMORY, offset, 7))
                .items()
                .stream()
                .map(AccountRow::ref)
                .toList();
    }

    private static AccountConditions conditions(AccountQuery query, Caller caller) {
        return new AccountConditions(query, caller, RHYTHM, new FurtherFilters(List.of()).asked(query));
    }

    private static Caller caller(Database database, Portfolio portfolio, String name) {
        Callers callers = portfolio.wiring().get(Callers.class);
        return database.in(() -> callers.named(name));
    }
}
