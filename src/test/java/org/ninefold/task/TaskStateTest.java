package org.ninefold.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.account.AccountRefusal;
import org.ninefold.kernel.Refusal;
import org.ninefold.kernel.Refused;

@DisplayName("R4 A task's state moves as one table says, and no other way")
class TaskStateTest {

    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    void goesOnlyFromOpenToClosedAndBack() {
        List<String> moves = new ArrayList<>();
        for (TaskState from : TaskState.values()) {
            for (TaskState to : TaskState.values()) {
                if (from.becomes(to)) {
                    moves.add(from + ">" + to);
                }
            }
        }
        assertEquals(List.of("OPEN>DONE", "OPEN>DROPPED", "DONE>OPEN", "DROPPED>OPEN"), moves);
    }

    @ParameterizedTest
    @CsvSource({"DONE, DONE", "DONE, DROPPED", "DROPPED, DONE", "DROPPED, DROPPED"})
    void isNotClosedTwice(TaskState first, TaskState second) {
        Task task = task();
        task.close(first, "well", "anna", NOW);
        refused(TaskRefusal.ALREADY, () -> task.close(second, "other", "bent", NOW));
        assertEquals("well", task.situation().outcome());
        assertEquals("anna", task.situation().closedBy());
    }

    @Test
    void isNotReopenedWhileItIsOpen() {
        refused(TaskRefusal.ALREADY, () -> task().reopen());
    }

    @ParameterizedTest
    @EnumSource(names = {"DONE", "DROPPED"})
    void whatIsClosedIsNeitherPutOffNorHandedOver(TaskState end) {
        Task task = task();
        task.close(end, null, "anna", NOW);
        refused(TaskRefusal.ALREADY, () -> task.snooze(TODAY.plusDays(1), TODAY));
        refused(TaskRefusal.ALREADY, () -> task.handOver("bent"));
        task.reopen();
        assertEquals(new Situation(TaskState.OPEN, null, null, null, null, "anna"), task.situation());
    }

    @Test
    void isPutOffToADayToComeOnly() {
        Task task = task();
        refused(TaskRefusal.SNOOZE_IN_THE_PAST, () -> task.snooze(TODAY, TODAY));
        refused(TaskRefusal.SNOOZE_IN_THE_PAST, () -> task.snooze(TODAY.minusDays(1), TODAY));
        task.snooze(TODAY.plusDays(1), TODAY);
        assertEquals(TODAY.plusDays(1), task.situation().snoozedUntil());
        task.snooze(null, TODAY);
        assertEquals(null, task.situation().snoozedUntil());
    }

    @Test
    @DisplayName("R7 A step is taken back exactly")
    void comesBackToWhatItWas() {
        Task task = task();
        task.snooze(TODAY.plusDays(3), TODAY);
        Situation was = task.situation();
        task.close(TaskState.DROPPED, "no", "bent", NOW);
        task.restore(was);
        assertEquals(was, task.situation());
    }

    @Test
    void refusesFieldsThatDoNotFit() {
        refused(AccountRefusal.MISSING, () -> task().describe(titled(" ")));
        refused(AccountRefusal.TEXT_TOO_LONG, () -> task().describe(titled("x".repeat(201))));
        refused(AccountRefusal.TEXT_UNREADABLE, () -> task().describe(titled("a\0b")));
        refused(AccountRefusal.DATE_OUT_OF_RANGE, () -> task().describe(
                        new TaskFields("x", null, "anna", LocalDate.of(10000, 1, 1), null)));
        refused(AccountRefusal.TEXT_TOO_LONG, () -> task().close(TaskState.DONE, "x".repeat(2001), "anna", NOW));
        assertEquals(TaskPriority.NORMAL, task().fields().priority());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "account",
                "/a b",
                "/a\\b",
                "/a\u00e6"
            })
    void followsNoLinkOutOfTheProduct(String link) {
        refused(TaskRefusal.LINK_INVALID, () -> new Why(null, null, link));
    }

    @Test
    void saysWhyInWordsAndByALink() {
        Why why = new Why(null, " The wave is closed ", "/survey/wave.xhtml?id=7#answers");
        assertEquals(new Why("PERSON", "The wave is closed", "/survey/wave.xhtml?id=7#answers"), why);
        refused(TaskRefusal.SOURCE_INVALID, () -> new Why("a survey", null, null));
        refused(AccountRefusal.TEXT_TOO_LONG, () -> new Why(null, "x".repeat(401), null));
    }

    private static Task task() {
        Task task = new Task("T-1", null, Why.NOT_SAID);
        task.describe(titled("Call"));
        return task;
    }

    private static TaskFields titled(String title) {
        return new TaskFields(title, null, "anna", null, null);
    }

    private static void refused(Refusal refusal, Executable step) {
        assertEquals(refusal, assertThrows(Refused.class, step).refusal());
    }
}
