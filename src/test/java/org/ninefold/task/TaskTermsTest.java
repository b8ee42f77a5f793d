package org.ninefold.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an address asks of the list of tasks. */
class TaskTermsTest {

    @Test
    @DisplayName("R8 what needs no saying is not said, and what means nothing is left out")
    void saysNoMoreThanItMust() {
        assertEquals(Map.of(), TaskTerms.read(Map.of("state", "OPEN", "assignee", " mine ", "sort", "due", "q", " ")));
        assertEquals(Map.of(), TaskTerms.read(Map.of("due", "SOON", "sort", "shoe-size", "view", "7")));
        Map<String, String> said = Map.of("assignee", "all", "due", "LATE", "q", "call", "sort", "-priority");
        assertEquals(said, TaskTerms.read(said));
        assertEquals(
                Map.of("state", "DONE"), TaskTerms.read(Map.of("state", "DONE", "sort", "-closed")), "the usual order");
    }

    @Test
    @DisplayName("R8 read again, it asks for the same")
    void asksForTheSame() {
        Map<String, String> said = Map.of("assignee", "all", "state", "SNOOZED", "account", "A1", "sort", "title");
        assertEquals(TaskTerms.query(said), TaskTerms.query(TaskTerms.read(said)));
        assertNull(TaskTerms.query(said).assignee());
        assertEquals(TaskQuery.WORKING, TaskTerms.query(Map.of()));
    }

    @Test
    @DisplayName("R8 it names what it cannot mean")
    void namesWhatIsUnclear() {
        assertEquals(List.of("due"), TaskTerms.unclear(Map.of("due", "SOON")));
        assertEquals(List.of("sort"), TaskTerms.unclear(Map.of("sort", "shoe-size", "state", "OPEN")));
        assertEquals(List.of("columns"), TaskTerms.unclear(Map.of("columns", "owner", "assignee", "mine", "q", "x")));
        assertEquals(List.of("state"), TaskTerms.unclear(Map.of("state", "GONE", "due", "")));
    }
}
