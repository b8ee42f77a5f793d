package org.ninefold.stakeholder;

import java.time.LocalDate;
import org.ninefold.account.Check;
import org.ninefold.kernel.Refused;

/**
 * What is known of a person beside name and role; all of it may be null.
 *
 * @param criteria by what the person measures success
 * @param weighs what counts when the person chooses
 * @param trust in us, 0 none .. 4 full
 * @param language ISO 639-1; of a registered person the contact's
 * @param left since when the person is no longer there
 */
public record Insight(String criteria, String weighs, Integer trust, Channel channel, String language, LocalDate left) {

    public static final Insight NONE = new Insight(null, null, null, null, null, null);

    /** How much trust there can be. */
    public static final int FULL_TRUST = 4;

    private static final int LONGEST = 2000;

    /** @throws Refused where it cannot be so */
    Insight checked(LocalDate today) {
        if (trust != null && (trust < 0 || trust > FULL_TRUST)) {
            throw new Refused(StakeholderRefusal.TRUST_OUT_OF_RANGE, trust);
        }
        return new Insight(
                Check.optional(StakeholderField.CRITERIA, criteria, LONGEST),
                Check.optional(StakeholderField.WEIGHS, weighs, LONGEST),
                trust,
                channel,
                Check.language(language),
                past(StakeholderField.LEFT, left, today));
    }

    Insight speaking(String other) {
        return new Insight(criteria, weighs, trust, channel, other, left);
    }

    /** A day that has come; null stays null. */
    static LocalDate past(StakeholderField field, LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw new Refused(StakeholderRefusal.DAY_IN_THE_FUTURE, day);
        }
        return Check.day(field, day);
    }
}
