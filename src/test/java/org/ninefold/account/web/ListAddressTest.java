package org.ninefold.account.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListAddressTest {

    private final ListAddress address = ListAddress.of(
            "/account/accounts.xhtml",
            List.of("q", "cell", "owner"),
            Map.of("q", "A&B å", "cell", "A3", "owner", " ", "evil", "1"));

    @Test
    void keepsWhatTheListKnowsInItsOwnSequence() {
        assertEquals("/account/accounts.xhtml?q=A%26B+%C3%A5&cell=A3", address.toString());
        assertFalse(address.has("owner"));
    }

    @Test
    void linksToTheSameListWithOneThingChanged() {
        assertEquals("/account/accounts.xhtml?cell=A3", address.without("q").toString());
        assertEquals(
                "/account/accounts.xhtml?cell=C1",
                address.without("q").with("cell", "C1").toString());
        assertEquals(
                "/account/export.xhtml?cell=A3",
                address.without("q").at("/account/export.xhtml").toString());
        assertEquals("A3", address.get("cell"));
    }

    @Test
    void takesNumbersOnlyWithinTheirRange() {
        ListAddress paged = address.with("page", "7").with("size", "100000").with("bad", "-3");
        assertEquals(7, paged.number("page", 1, 1000));
        assertEquals(100, paged.number("size", 50, 100));
        assertEquals(1, paged.number("bad", 1, 1000));
        assertEquals(1, paged.with("page", "99999999999").number("page", 1, 1000));
    }
}
