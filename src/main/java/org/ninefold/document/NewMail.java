package org.ninefold.document;

import java.util.Map;

/**
 * A mail to be queued: to a contact, or to an address of somebody who is none.
 *
 * @param contact id; null where there is an address
 * @param address null where there is a contact
 * @param language null for the person's
 * @param about what its link is about; null for a mail without
 * @param values of fields that the feature alone knows
 */
public record NewMail(Long contact, String address, String language, Long about, Map<MergeField, String> values) {

    public NewMail {
        values = Map.copyOf(values);
    }

    /** In the person's language, with what is known of the person and the account. */
    public static NewMail to(long contact, Long about, Map<MergeField, String> values) {
        return new NewMail(contact, null, null, about, values);
    }

    public static NewMail to(String address, String language, Long about) {
        return new NewMail(null, address, language, about, Map.of());
    }
}
