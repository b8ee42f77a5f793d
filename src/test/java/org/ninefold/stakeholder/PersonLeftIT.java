package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.ninefold.stakeholder.MapFirm.TODAY;
import static org.ninefold.stakeholder.MapFirm.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Timeline;
import org.ninefold.account.TimelineEntry;
import org.ninefold.task.TaskFields;
import org.ninefold.task.TaskPriority;
import org.ninefold.task.TaskQuery;
import org.ninefold.task.TaskView;
import org.ninefold.task.Tasks;
import org.ninefold.testing.Database;

/** Who has left is missed on every map: it is told, and somebody of each account is to find the successor. */
class PersonLeftIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("Whoever has an account on whose map the person stands finds the successor, also one out of sight")
    void asksForASuccessor(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"));
            firm.draw("C", person("P1"));
            left(firm, TODAY.minusDays(2));
            for (String who : List.of("anna", "cilla")) {
                TaskFields is = tasks(firm, who).get(0).fields();
                assertEquals("Find the successor of Mr P1", is.title());
                assertEquals(who, is.assignee());
                assertEquals(LocalDate.of(2026, 4, 8), is.due());
                assertEquals(TaskPriority.HIGH, is.priority());
            }
            assertEquals(
                    "/stakeholder/map.xhtml?ref=C",
                    tasks(firm, "cilla").get(0).why().link());
            assertEquals(Set.of(Finding.PERSON_LEFT), Set.copyOf(left(firm)), "it is said on both maps");
            assertEquals("1", firm.sum("gone", "C"));
            assertEquals(List.of(), firm.stale());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Another day asks for nobody anew; emptied, it was not so; said again, who is sought is sought once")
    void isTakenBack(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            MapFirm firm = new MapFirm(database);
            firm.draw("A", person("P1"));
            left(firm, TODAY.minusDays(2));
            left(firm, TODAY);
            assertEquals(TODAY, firm.portrait("anna", "A", "P1").person().left());
            assertEquals(List.of("LEFT"), told(firm));
            left(firm, null);
            assertNull(firm.portrait("anna", "A", "P1").insight().left());
            assertEquals("0", firm.sum("gone", "A"));
            left(firm, TODAY.minusDays(1));
            assertEquals(List.of("LEFT", "BACK", "LEFT"), told(firm));
            assertEquals(1, tasks(firm, "anna").size());
        }
    }

    private static void left(MapFirm firm, LocalDate day) {
        Insight insight = new Insight(null, null, 2, Preferences.NONE, null, day);
        firm.portray("anna", "A", "P1", insight, Map.of());
    }

    private static List<Finding> left(MapFirm firm) {
        return List.of(firm.says("A").get(0), firm.says("C").get(0));
    }

    private static List<TaskView> tasks(MapFirm firm, String who) {
        return firm.database.in(
                () -> firm.as(who, Tasks.class).page(TaskQuery.ALL, 0, 10).items());
    }

    /** What the account's timeline tells of it, the newest first. */
    private static List<String> told(MapFirm firm) {
        return firm.database.in(() -> firm.as("anna", Timeline.class).page("A", 0, 50)).entries().stream()
                .filter(entry -> entry.kind().equals("PERSON"))
                .peek(entry -> assertEquals(List.of("anna", "Mr P1"), entry.facts()))
                .map(TimelineEntry::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }
}
