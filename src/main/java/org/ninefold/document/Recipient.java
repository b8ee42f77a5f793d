package org.ninefold.document;

import java.util.EnumMap;
import java.util.Map;
import org.ninefold.account.Contact;
import org.ninefold.account.SpokenLanguage;
import org.ninefold.platform.store.Row;

/**
 * Somebody a template is merged for.
 *
 * @param language in which we speak to the person; null where that is not known
 * @param values what is known, without what is not
 */
record Recipient(Long contact, String address, String language, Map<MergeField, String> values) {

    static final Recipient NOBODY = new Recipient(null, null, null, Map.of());

    /** The columns that {@link #of} reads, of a contact c, its account a and the owner u. */
    static final String COLUMNS = "c.id, c.email, " + SpokenLanguage.COLUMN
            + " as language, c.first_name, c.last_name, c.title, a.name, u.name as owner," + " u.email as owner_email";

    static final String FROM = " from ninefold.contact c join ninefold.account a on a.id = c.account_id"
            + " left join ninefold.app_user u on u.sign_in = a.owner";

    static Recipient of(Row row) {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        String first = row.text(3);
        String last = row.text(4);
        put(values, MergeField.CONTACT_NAME, Contact.wholeName(first, last));
        put(values, MergeField.CONTACT_FIRST_NAME, first);
        put(values, MergeField.CONTACT_LAST_NAME, last);
        put(values, MergeField.CONTACT_TITLE, row.text(5));
        put(values, MergeField.ACCOUNT_NAME, row.text(6));
        put(values, MergeField.OWNER_NAME, row.text(7));
        put(values, MergeField.OWNER_EMAIL, row.text(8));
        return new Recipient(row.whole(0), row.text(1), row.text(2), values);
    }

    private static void put(Map<MergeField, String> values, MergeField field, String value) {
        if (value != null && !value.isBlank()) {
            values.put(field, MergeValues.oneLine(value));
        }
    }
}
