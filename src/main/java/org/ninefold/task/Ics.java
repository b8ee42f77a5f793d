package org.ninefold.task;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes a calendar of days and hours (RFC 5545). Lines end with CR and LF and are no longer than 75 octets: longer ones go
 * on behind a space in the next, never cut within a letter.
 */
final class Ics {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StringBuilder written = new StringBuilder();
    private final String now;
    private final String base;

    /** @param base the product's own address, without a slash at its end */
    Ics(String name, Instant now, String base) {
        this.now = MOMENT.format(now);
        this.base = base;
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Ninefold//Calendar//EN");
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        line("X-WR-CALNAME:" + text(name));
    }

    Ics add(CalendarEvent event) {
        line("BEGIN:VEVENT");
        line("UID:" + text(event.uid()));
        line("DTSTAMP:" + now);
        line("SEQUENCE:" + event.sequence());
        when(event);
        line("SUMMARY:" + text(event.summary()));
        if (event.note() != null) {
            line("DESCRIPTION:" + text(event.note()));
        }
        line("URL:" + base + event.page());
        line("END:VEVENT");
        return this;
    }

    private void when(CalendarEvent event) {
        if (event.hours() == null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
            line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
            line("TRANSP:TRANSPARENT");
        } else {
            line("DTSTART:" + MOMENT.format(event.hours().from()));
            line("DTEND:" + MOMENT.format(event.hours().to()));
        }
    }

    String end() {
        line("END:VCALENDAR");
        return written.toString();
    }

    /** What separates values is escaped; other characters that steer are left out. */
    private static String text(String plain) {
        return plain.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("[\\x00-\\x08\\x0b-\\x1f\\x7f]", "");
    }

    private void line(String content) {
        int used = 0;
        for (int i = 0; i < content.length(); ) {
            String letter = Character.toString(content.codePointAt(i));
            int octets = letter.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST) {
                written.append("\r\n ");
                used = 1;
            }
            written.append(letter);
            used += octets;
            i += letter.length();
        }
        written.append("\r\n");
    }
}
