package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.account.AccountQuery.Sort;

class AccountTableTest {

    @Test
    @DisplayName("What an address says is read, and said again in the same words")
    void readsWhatItSays() {
        Map<String, String> said =
                Map.of("q", "Ø", "cell", "A1", "owner", "anna", "sort", "-value", "columns", "name,owner,cell");
        AccountTable table = AccountTable.read(said);
        AccountQuery expected =
                AccountQuery.ALL.startingWith("Ø").inCell("A1").ownedBy("anna").sortedBy(Sort.VALUE, true);
        assertEquals(expected, table.query());
        assertEquals(Set.of(AccountColumn.NAME, AccountColumn.OWNER, AccountColumn.CELL), table.columns());
        assertEquals(said, table.parameters());
    }

    @Test
    void readsTheOtherFilters() {
        Map<String, String> said =
                Map.of("kind", "LEAD", "team", "North", "silent", "overdue", "planned", "late", "finding", "STALE");
        AccountTable table = AccountTable.read(said);
        AccountQuery expected = AccountQuery.ALL
                .of(AccountKind.LEAD)
                .ofTeam("North")
                .silentFor(Silence.OVERDUE)
                .planned(NextContact.LATE)
                .narrowedBy("finding", "STALE");
        assertEquals(expected, table.query());
        assertEquals(said, table.parameters());
    }

    @Test
    void leavesOutWhatItCannotMean() {
        Map<String, String> said = Map.of(
                "q",
                " ",
                "cell",
                "Z9",
                "kind",
                "ENEMY",
                "silent",
                "-1",
                "planned",
                "LATER",
                "sort",
                "shoe-size",
                "owner",
                "\0",
                "page",
                "7");
        assertEquals(AccountTable.STANDARD, AccountTable.read(said));
        assertEquals(Map.of(), AccountTable.STANDARD.parameters());
        assertEquals(
                Map.of("reason", "NO_WALLET"),
                AccountTable.read(Map.of("cell", "NO_WALLET")).parameters());
    }

    @Test
    @DisplayName("Columns stand in the order of the list, the name always, whatever else an address calls a column")
    void ordersColumns() {
        assertEquals(
                "name,owner,cell",
                AccountTable.read(Map.of("columns", "cell, owner,shoe-size,cell"))
                        .parameters()
                        .get("columns"));
        assertEquals(
                Set.of(AccountColumn.NAME),
                AccountTable.read(Map.of("columns", ",")).columns());
    }
}
