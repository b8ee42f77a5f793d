package org.ninefold.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One row of the log, as it is read.
 *
 * @param actor sign-in name; {@code -} for a name that nobody has
 * @param actorName null where no user has the sign-in name
 * @param via {@link org.ninefold.platform.web.Origin.Via}, or the name of a way that was open once
 * @param address the network address it came from, or null
 * @param account the reference of the account it belongs to, or null
 * @param before {@code field=value}, one a line; null where there was nothing
 * @param after {@code field=value}, one a line; null where nothing is left
 */
public record AuditEntry(
        Instant at,
        String actor,
        String actorName,
        String via,
        String address,
        String action,
        String subject,
        String ref,
        String account,
        String before,
        String after) {

    public Map<String, String> fieldsBefore() {
        return FieldLines.read(before);
    }

    public Map<String, String> fieldsAfter() {
        return FieldLines.read(after);
    }

    /** The fields that changed, by name. */
    public List<FieldChange> changes() {
        return FieldChange.between(fieldsBefore(), fieldsAfter());
    }
}
