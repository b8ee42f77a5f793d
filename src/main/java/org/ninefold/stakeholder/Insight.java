package org.ninefold.stakeholder;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.ninefold.account.Check;
import org.ninefold.kernel.Refused;

/**
 * What is known of a person beside name and role; all of it may be null.
 *
 * @param criteria by what the person measures success
 * @param weighs what counts when the person chooses
 * @param trust in us, 0 none .. 4 full
 * @param prefers never null
 * @param responsibilities what somebody of our own firm answers for towards the customer
 * @param left since when the person is no longer there
 */
public record Insight(
        String criteria, String weighs, Integer trust, Preferences prefers, String responsibilities, LocalDate left) {

    public static final Insight NONE = new Insight(null, null, null, Preferences.NONE, null, null);

    /** How much trust there can be. */
    public static final int FULL_TRUST = 4;

    private static final int LONGEST = 2000;

    /**
     * @param personas makes the key of what somebody wrote for a persona
     * @throws Refused where it cannot be so
     */
    Insight checked(LocalDate today, UnaryOperator<String> personas) {
        if (trust != null && (trust < 0 || trust > FULL_TRUST)) {
            throw new Refused(StakeholderRefusal.TRUST_OUT_OF_RANGE, trust);
        }
        return new Insight(
                Check.optional(StakeholderField.CRITERIA, criteria, LONGEST),
                Check.optional(StakeholderField.WEIGHS, weighs, LONGEST),
                trust,
                prefers.checked(personas),
                Check.optional(StakeholderField.RESPONSIBILITIES, responsibilities, LONGEST),
                past(StakeholderField.LEFT, left, today));
    }

    Insight speaking(String other) {
        return new Insight(criteria, weighs, trust, prefers.speaking(other), responsibilities, left);
    }

    /** A day that has come; null stays null. */
    static LocalDate past(StakeholderField field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw new Refused(StakeholderRefusal.DAY_IN_THE_FUTURE, day);
        }
        return Check.day(field, day);
    }
}
