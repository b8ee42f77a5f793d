package org.ninefold.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

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
    void saysNothingOfWhatIsNotKnown() {
        ListAddress why = new ListAddress("/segment/why.xhtml")
                .with("account", "Å 1")
                .with("run", null)
                .with("view", "");
        assertEquals("/segment/why.xhtml?account=%C3%85+1", why.toString());
    }

    @Test
    void takesIdsOnlyWhereTheyAreNumbers() {
        assertEquals(12L, address.with("run", 12).id("run"));
        assertNull(address.with("run", "1 or 1").id("run"));
        assertNull(address.with("run", "9999999999999999999").id("run"));
        assertNull(address.id("run"));
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
