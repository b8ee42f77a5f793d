package org.ninefold.consent;

import org.ninefold.account.Check;
import org.ninefold.kernel.Refused;

/**
 * What a person told us.
 *
 * @param contact the person's reference
 * @param given false where it was refused, or is taken back
 * @param source what shows it; null where nothing does
 */
public record NewConsent(String contact, Purpose purpose, Boolean given, ConsentChannel channel, String source) {

    private static final int LONGEST_SOURCE = 400;

    /** @throws Refused where something is missing */
    NewConsent checked() {
        return new NewConsent(
                Check.required(ConsentField.CONTACT, contact, Check.REF),
                Check.present(ConsentField.PURPOSE, purpose),
                Check.present(ConsentField.GIVEN, given),
                Check.present(ConsentField.CHANNEL, channel),
                Check.optional(ConsentField.SOURCE, source, LONGEST_SOURCE));
    }
}
