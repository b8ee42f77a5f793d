package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Reassignment;
import org.ninefold.kernel.NotFound;
import org.ninefold.testing.Database;

@DisplayName("R1 Ranking is over all accounts; a reader is shown what lies in reach")
class ReachIT {

    @ParameterizedTest
    @EnumSource
    void showsEachReaderTheOwnReach(Database.Kind kind) {
        try (Books books = company(kind)) {
            Run run = books.place();
            assertEquals("A3:1 A2:0 B3:1 C3:1 NO_WALLET:1 ranked 4 placed 3", matrix(books, "root", run));
            assertEquals("A3:1 A2:0 B3:1 NO_WALLET:1 ranked 3 placed 2", matrix(books, "mia", run));
            assertEquals("A2:0 B3:1 ranked 1 placed 1", matrix(books, "ole", run));
            assertEquals("A2:0 ranked 0 placed 0", matrix(books, "nobody", run));
        }
    }

    @ParameterizedTest
    @EnumSource
    void hidesAccountsOutOfReachInRankingAndHistory(Database.Kind kind) {
        try (Books books = company(kind)) {
            Run run = books.place();
            books.wiring.as("ole");
            Ranking ranking = books.wiring.get(Ranking.class);
            RankedList list = books.database.in(() -> ranking.ranked(run.id(), 0, 10));
            assertEquals(
                    List.of("b"),
                    list.page().items().stream().map(PlacedAccount::ref).toList());
            assertEquals(1, list.page().total());
            assertEquals(4, list.run().rankedInAll());
            assertEquals("2 b 3 b", borders(list));
            assertEquals(
                    0,
                    books.database
                            .in(() -> ranking.accounts(run.id(), Outcome.of("A3"), 0, 10))
                            .total());
            assertEquals(
                    1, books.database.in(() -> ranking.bubbles(run.id(), 500)).size());
            PlacementHistory history = books.wiring.get(PlacementHistory.class);
            assertEquals(1, books.database.in(() -> history.of("b")).size());
            assertThrows(NotFound.class, () -> books.database.in(() -> history.of("a")));
            assertThrows(NotFound.class, () -> books.database.in(() -> history.why("a", run.id())));
            assertNull(list.borders().get(0).above());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R9 The sums of every run, and the standing, follow an account that changes owner, team or name")
    void sumsFollowAnAccountThatChangesHands(Database.Kind kind) {
        try (Books books = company(kind)) {
            Run old = books.place();
            Run run = books.place();
            PlacementSums sums = books.wiring.get(PlacementSums.class);
            Standings standings = books.wiring.get(Standings.class);
            List<Long> ids = List.of(books.account("a"), books.account("d"));
            books.database.run(() -> {
                sums.follow(new Reassignment(ids, Reassignment.Phase.BEFORE));
                books.database
                        .em()
                        .createNativeQuery(
                                "update ninefold.account set owner = 'ole', team_id = null, name_key = 'renamed'"
                                        + " where ref in ('a', 'd')")
                        .executeUpdate();
                sums.follow(new Reassignment(ids, Reassignment.Phase.AFTER));
                standings.follow(new Reassignment(ids, Reassignment.Phase.AFTER));
            });
            assertEquals("3", books.database.value("select count(*) from ninefold.standing where owner = 'ole'"));
            assertEquals("2", books.database.value("select count(*) from ninefold.standing where team_id is null"));
            assertEquals(
                    "2", books.database.value("select count(*) from ninefold.standing where name_key = 'renamed'"));
            for (Run each : List.of(old, run)) {
                assertEquals("A3:1 A2:0 B3:1 NO_WALLET:1 ranked 3 placed 2", matrix(books, "ole", each));
                assertEquals("A2:0 B3:1 ranked 1 placed 1", matrix(books, "mia", each));
            }
        }
    }

    /** a (north) and b (below north, ole's) and d (north, no wallet) under mia; c belongs to nobody she knows. */
    private static Books company(Database.Kind kind) {
        Books books = new Books(kind);
        books.team("north", null).team("fjord", "north").team("south", null);
        books.user("mia", "SALES_MANAGER", "north").user("ole", "ACCOUNT_MANAGER", "fjord");
        books.account("a", "CUSTOMER", null, "north").bought("a", "400", "0").wallet("a", "4000");
        books.account("d", "CUSTOMER", null, "north").bought("d", "350", "0");
        books.account("b", "CUSTOMER", "ole", "fjord").bought("b", "300", "0").wallet("b", "3000");
        books.account("c", "CUSTOMER", null, "south").bought("c", "200", "0").wallet("c", "2000");
        return books;
    }

    private static String matrix(Books books, String reader, Run run) {
        books.wiring.as(reader);
        MatrixView view = books.database.in(() -> books.wiring.get(Matrix.class).of(run.id()));
        StringBuilder text = new StringBuilder();
        view.cells().stream()
                .filter(cell -> cell.accounts() > 0 || cell.cell() == Cell.A2)
                .forEach(cell -> text.append(cell.cell())
                        .append(':')
                        .append(cell.accounts())
                        .append(' '));
        view.unplaced().forEach(sum -> text.append(sum.reason())
                .append(':')
                .append(sum.accounts())
                .append(' '));
        return text.append("ranked " + view.run().ranked() + " placed "
                        + view.run().placed())
                .toString();
    }

    private static String borders(RankedList list) {
        StringBuilder text = new StringBuilder();
        list.borders().forEach(border -> text.append(border.after())
                .append(' ')
                .append(border.above() == null ? "" : border.above().ref() + " ")
                .append(border.below() == null ? "" : border.below().ref() + " "));
        return text.toString().strip();
    }
}
