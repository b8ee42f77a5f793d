package org.ninefold.document;

import java.util.Locale;
import org.ninefold.kernel.FilterText;
import org.ninefold.platform.store.Sql;

/**
 * Which messages a list is to hold. Null leaves a filter open.
 *
 * @param contact reference of the person
 * @param to start of the address
 */
public record OutboxQuery(MailState state, Long batch, String contact, String to) {

    public static final OutboxQuery ALL = new OutboxQuery(null, null, null, null);

    public OutboxQuery {
        contact = FilterText.of(contact);
        to = FilterText.of(to);
    }

    void limit(Sql sql) {
        if (state != null) {
            sql.add(" and m.state = ?", state.name());
        }
        if (batch != null) {
            sql.add(" and m.batch_id = ?", batch);
        }
        if (contact != null) {
            sql.add(" and c.ref = ?", contact);
        }
        if (to != null) {
            sql.add(" and position(cast(? as varchar) in lower(m.address)) = 1", to.toLowerCase(Locale.ROOT));
        }
    }
}
