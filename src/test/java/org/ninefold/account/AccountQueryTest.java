package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.account.AccountQuery.Sort;

/** How a list is asked for. */
class AccountQueryTest {

    @ParameterizedTest
    @ValueSource(strings = {"ref", "name", "kind", "owner", "cell", "value", "share", "headroom"})
    void sortsUpwardAndDownward(String by) {
        Sort sort = Sort.valueOf(by.toUpperCase());
        assertEquals(Optional.of(AccountQuery.ALL.sortedBy(sort, false)), AccountQuery.ALL.sortedAs(by));
        assertEquals(Optional.of(AccountQuery.ALL.sortedBy(sort, true)), AccountQuery.ALL.sortedAs("-" + by));
        assertEquals("-" + by, AccountQuery.ALL.sortedBy(sort, true).sortText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "VALUE", "--value", "value desc", "value;drop table", "team_id"})
    void sortsByNothingElse(String by) {
        assertEquals(Optional.empty(), AccountQuery.ALL.sortedAs(by));
    }

    @Test
    void blankFiltersAreOpen() {
        assertEquals(
                AccountQuery.ALL,
                AccountQuery.ALL.startingWith(" ").inCell("").ownedBy("\0").ofTeam(null));
    }

    @Test
    void theTextAfterAllThatBeginWithAPrefixIsTheNextInCodePointOrder() {
        assertEquals("ac", SearchKey.after("ab"));
        assertEquals("b\u00e6", SearchKey.after("b\u00e5"));
        assertEquals("\uE000", SearchKey.after("\uD7FF"));
        assertEquals("\uD83D\uDE01", SearchKey.after("\uD83D\uDE00"));
        for (String longer : List.of("ab", "abz", "ab\uFFFF", "ab\uD83D\uDE00")) {
            assertTrue(longer.compareTo(SearchKey.after("ab")) < 0);
        }
    }
}
