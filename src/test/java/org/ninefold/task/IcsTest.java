package org.ninefold.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.task.CalendarEvent.Hours;

@DisplayName("R9 A calendar says what another hand reads")
class IcsTest {

    private static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    @Test
    void anotherHandReadsWhatWasWritten() throws IOException {
        String summary = "Ring; tal, hør \\ spørg: " + "ÆØÅ 😀 ".repeat(30).strip();
        String note = "First line\nSecond, line\r\nThird";
        String written = calendar(summary, note);
        try (ICalReader reader = new ICalReader(written)) {
            ICalendar read = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            assertTrue(read.validate(biweekly.ICalVersion.V2_0).isEmpty(), "valid");
            VEvent event = read.getEvents().get(0);
            assertEquals("task-T-1@ninefold", event.getUid().getValue());
            assertEquals(summary, event.getSummary().getValue());
            assertEquals(
                    "First line\nSecond, line\nThird",
                    event.getDescription().getValue().replace("\r\n", "\n"));
            assertEquals(7, event.getSequence().getValue());
            assertEquals(NOW, event.getDateTimeStamp().getValue().toInstant());
            assertEquals("http://here/task/task.xhtml?ref=T-1", event.getUrl().getValue());
        }
    }

    @Test
    void standsOnTheWholeDay() {
        String written = calendar("Call", null);
        assertTrue(written.contains("\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"), written);
        VEvent event = Biweekly.parse(written).first().getEvents().get(0);
        assertEquals(false, event.getDateStart().getValue().hasTime());
    }

    @Test
    void standsInItsHoursWhereItHasSome() {
        Hours hours = new Hours(Instant.parse("2026-12-31T22:30:00Z"), Instant.parse("2027-01-01T00:00:00Z"));
        CalendarEvent event = new CalendarEvent("activity-V-1@ninefold", 1, DAY, hours, "Meet", null, "/x");
        String written = new Ics("Ninefold", NOW, "http://here").add(event).end();
        VEvent read = Biweekly.parse(written).first().getEvents().get(0);
        assertEquals(hours.from(), read.getDateStart().getValue().toInstant());
        assertEquals(hours.to(), read.getDateEnd().getValue().toInstant());
        assertEquals(null, read.getTransparency(), "who meets is busy");
    }

    @Test
    void noLineIsLongerThan75OctetsAndEachEndsWithCrAndLf() {
        String written = calendar("Ø😀".repeat(120), "å".repeat(500));
        assertTrue(written.endsWith("END:VCALENDAR\r\n"));
        assertEquals(written, written.replace("\r\n", "\n").replace("\n", "\r\n"), "no line feed stands alone");
        for (String line : written.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(line), "cut within a letter: " + line);
        }
    }

    @Test
    void aTitleCannotAddToTheCalendar() {
        String written = calendar("x\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000", null);
        assertEquals(1, Biweekly.parse(written).first().getEvents().size());
        assertEquals(1, written.lines().filter("BEGIN:VEVENT"::equals).count());
    }

    private static String calendar(String summary, String note) {
        CalendarEvent event =
                new CalendarEvent("task-T-1@ninefold", 7, DAY, null, summary, note, "/task/task.xhtml?ref=T-1");
        return new Ics("Ninefold", NOW, "http://here").add(event).end();
    }
}
