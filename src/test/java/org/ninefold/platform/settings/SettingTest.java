package org.ninefold.platform.settings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    @DisplayName("Words stand between commas, and there may be none")
    void wordsStandBetweenCommas() {
        Setting words = Setting.words("roles", "CUSTOMER", "BULK_CUSTOMER");
        assertTrue(words.accepts(words.standard()));
        assertTrue(words.accepts(""));
        assertTrue(words.accepts("a.b-c_1"));
        assertFalse(words.accepts("CUSTOMER,"));
        assertFalse(words.accepts("CUSTOMER, LEAD"));
        assertFalse(words.accepts("it's"));
        assertFalse(words.accepts("A".repeat(301)));
    }

    @Test
    @DisplayName("A text is one line of 300 characters at most, or nothing")
    void textIsOneLine() {
        Setting text = Setting.line("page");
        assertTrue(text.accepts(""));
        assertTrue(text.accepts("https://erp.example/?id={partyId}"));
        assertTrue(text.accepts("x".repeat(300)));
        assertFalse(text.accepts("x".repeat(301)));
        assertFalse(text.accepts("two\nlines"));
        assertFalse(text.accepts(null));
    }

    @Test
    @DisplayName("Hours go from 0, minutes from 1 to those of a day")
    void hoursAndMinutesHaveBounds() {
        Setting hours = Setting.hours("every", 1);
        assertTrue(hours.accepts("0") && hours.accepts("160") && hours.accepts("999"));
        assertFalse(hours.accepts("1000") || hours.accepts("-1") || hours.accepts("01") || hours.accepts(""));
        Setting minutes = Setting.minutes("overlap", 60);
        assertTrue(minutes.accepts("1") && minutes.accepts("1440"));
        assertFalse(minutes.accepts("0") || minutes.accepts("1441") || minutes.accepts("9999"));
    }
}
