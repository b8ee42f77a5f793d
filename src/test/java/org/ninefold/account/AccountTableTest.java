package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
        Map<String, String> said = Map.of(
                "kind", "LEAD", "team", "North", "silent", "overdue", "planned", "late", "finding", "STALE", "loyalty",
                "3,4");
        AccountTable table = AccountTable.read(said);
        AccountQuery expected = AccountQuery.ALL
                .of(AccountKind.LEAD)
                .ofTeam("North")
                .silentFor(Silence.OVERDUE)
                .planned(NextContact.LATE)
                .loyal(List.of(4, 3))
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
                "loyalty",
                "5",
                "code",
                "A4-1",
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
    @DisplayName("CM-107 A code is a cell and a loyalty")
    void readsACode() {
        AccountTable table = AccountTable.read(Map.of("code", "a3-4"));
        assertEquals(AccountQuery.ALL.inCell("A3").loyal(List.of(4)), table.query());
        assertEquals(Map.of("cell", "A3", "loyalty", "4"), table.parameters());
        assertEquals(List.of("code"), AccountTable.unclear(Map.of("code", "A3")));
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
