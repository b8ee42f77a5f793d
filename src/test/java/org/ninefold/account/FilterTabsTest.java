package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.platform.web.ListAddress;

class FilterTabsTest {

    private static final SavedFilterView TOP = view(7, Map.of("cell", "A1"), false);
    private static final SavedFilterView MINE = view(8, Map.of("owner", "anna"), true);

    @Test
    @DisplayName("A view is a link to what it shows, which names it")
    void linksToWhatItShows() {
        assertEquals("/list?cell=A1&view=7", tabs(Map.of()).link(TOP).toString());
        assertEquals("/list?view=all", tabs(Map.of()).whole().toString());
    }

    @Test
    void knowsTheViewShown() {
        assertEquals(TOP, tabs(Map.of("cell", "A1")).current(), "by what it shows");
        assertEquals(TOP, tabs(Map.of("cell", "A1", "view", "7")).current(), "by its name");
        assertFalse(tabs(Map.of("cell", "A1", "view", "7")).isChanged());
        assertEquals(TOP, tabs(Map.of("cell", "B1", "view", "7")).current(), "what came from it");
        assertTrue(tabs(Map.of("cell", "B1", "view", "7")).isChanged());
        assertNull(tabs(Map.of("cell", "B1")).current());
        assertNull(tabs(Map.of("cell", "A1", "view", "all")).current(), "no view is wanted");
        assertNull(tabs(Map.of("cell", "B1", "view", "99")).current(), "somebody else's");
        assertTrue(tabs(Map.of("view", "all")).isWhole());
        assertFalse(tabs(Map.of("cell", "B1")).isWhole());
    }

    @Test
    @DisplayName("Who has the list open with a view gets to the whole list by links that say so")
    void namesTheWholeList() {
        assertEquals(
                "/list?cell=B1&view=all", tabs(Map.of("cell", "B1")).named().toString());
        assertEquals(
                "/list?cell=A1&view=7",
                tabs(Map.of("cell", "A1", "view", "7")).named().toString());
        assertEquals(
                "/list?cell=A1&view=7", tabs(Map.of("cell", "A1")).named().toString(), "what is shown stays a view");
        ListAddress bare = new ListAddress("/list");
        assertEquals(
                "/list", new FilterTabs(List.of(TOP), bare, Map.of()).named().toString());
    }

    private static FilterTabs tabs(Map<String, String> asked) {
        Map<String, String> says = new LinkedHashMap<>(asked);
        says.remove("view");
        ListAddress address = ListAddress.of("/list", List.of("cell", "view"), asked);
        return new FilterTabs(List.of(TOP, MINE), address, says);
    }

    private static SavedFilterView view(long id, Map<String, String> says, boolean preferred) {
        return new SavedFilterView(
                id, 1, "accounts", new FilterFields("View " + id, says, false), "anna", preferred, true);
    }
}
