package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.account.AccountRefusal;
import org.ninefold.kernel.Refused;

/** What may be known of a person. */
class InsightTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final UnaryOperator<String> KEYS = said -> said.toUpperCase(Locale.ROOT);

    @Test
    @DisplayName(
            "PG-071 PG-146 Texts are kept without spaces around them, a persona by its key, and what is blank is none")
    void settlesWhatIsSaid() {
        Preferences said = new Preferences(" careful ", Channel.MAIL, "DA", " Pumps ", " Before nine\n");
        Insight is = new Insight(null, null, null, said, " Prices ", null).checked(TODAY, KEYS);
        assertEquals(new Preferences("CAREFUL", Channel.MAIL, "da", "Pumps", "Before nine"), is.prefers());
        assertEquals("Prices", is.responsibilities());
        Preferences blank = new Preferences(" ", null, "", "  ", "\n");
        assertEquals(Insight.NONE, new Insight("", " ", null, blank, " ", null).checked(TODAY, KEYS));
    }

    @Test
    @DisplayName("PG-071 PG-146 A text is as long as its column takes, and no longer")
    void keepsToTheColumns() {
        assertEquals(500, content(500).prefers().content().length());
        refused(StakeholderField.CONTENT, 500, () -> content(501));
        assertEquals(200, time(200).prefers().time().length());
        refused(StakeholderField.TIME, 200, () -> time(201));
        assertEquals(2000, responsibilities(2000).responsibilities().length());
        refused(StakeholderField.RESPONSIBILITIES, 2000, () -> responsibilities(2001));
    }

    private static Insight content(int length) {
        return prefers(new Preferences(null, null, null, "x".repeat(length), null));
    }

    private static Insight time(int length) {
        return prefers(new Preferences(null, null, null, null, "x".repeat(length)));
    }

    private static Insight prefers(Preferences what) {
        return new Insight(null, null, null, what, null, null).checked(TODAY, KEYS);
    }

    private static Insight responsibilities(int length) {
        return new Insight(null, null, null, Preferences.NONE, "x".repeat(length), null).checked(TODAY, KEYS);
    }

    private static void refused(StakeholderField field, int longest, Runnable step) {
        Refused no = assertThrows(Refused.class, step::run);
        assertEquals(AccountRefusal.TEXT_TOO_LONG, no.refusal());
        assertEquals(List.of(field, longest), no.facts());
    }
}
