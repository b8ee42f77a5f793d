package org.ninefold.task.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ninefold.task.TaskPick;
import org.ninefold.task.TaskStep;

/**
 * What a button of the list asks for: {@code DONE T-ABC 3} for the task of a row as it was shown, {@code DONE *} for all
 * that are ticked.
 */
record TaskOrder(String what, String ref, long version) {

    private static final String SELECTED = "*";

    /** Null where the text is none of a button. */
    static TaskOrder read(String text) {
        String[] parts = text == null ? new String[0] : text.split(" ");
        if (parts.length == 2 && parts[1].equals(SELECTED)) {
            return new TaskOrder(parts[0], SELECTED, 0);
        }
        TaskPick pick = parts.length == 3 ? pick(parts[1] + " " + parts[2]) : null;
        return pick == null ? null : new TaskOrder(parts[0], pick.ref(), pick.version());
    }

    boolean isOfSelected() {
        return ref.equals(SELECTED);
    }

    /** The tasks meant, of those that are ticked. */
    List<TaskPick> picks(String... ticked) {
        return isOfSelected()
                ? Stream.of(ticked)
                        .map(TaskOrder::pick)
                        .filter(pick -> pick != null)
                        .distinct()
                        .toList()
                : List.of(new TaskPick(ref, version));
    }

    /** The step, or null where a day or a person is missing. */
    TaskStep step(Map<String, String> fields, LocalDate today) {
        return switch (what) {
            case "DONE" -> TaskStep.done(null);
            case "REOPEN" -> TaskStep.reopen();
            case "WAKE" -> TaskStep.snooze(null);
            case "TOMORROW" -> TaskStep.snooze(today.plusDays(1));
            case "MONDAY" -> TaskStep.snooze(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
            case "UNTIL" -> until(fields.get(isOfSelected() ? "until" : "until-" + ref));
            case "HAND_OVER" -> to(fields.get("to"));
            default -> null;
        };
    }

    /** The key of what to say where a day or a person is missing. */
    String missing() {
        return what.equals("HAND_OVER") ? "tasks.no-whom" : "tasks.no-until";
    }

    /** The key of what to say when it is done. */
    String said() {
        return switch (what) {
            case "TOMORROW", "MONDAY", "UNTIL" -> "tasks.said.SNOOZE";
            default -> "tasks.said." + what;
        };
    }

    private static TaskStep until(String day) {
        try {
            return day == null || day.isBlank() ? null : TaskStep.snooze(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static TaskStep to(String signIn) {
        return signIn == null || signIn.isBlank() ? null : TaskStep.handOver(signIn, null);
    }

    private static TaskPick pick(String text) {
        return text.matches("\\S+ \\d{1,18}")
                ? new TaskPick(
                        text.substring(0, text.indexOf(' ')), Long.parseLong(text.substring(text.indexOf(' ') + 1)))
                : null;
    }
}
