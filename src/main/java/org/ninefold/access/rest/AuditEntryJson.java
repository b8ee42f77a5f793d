package org.ninefold.access.rest;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.access.AuditEntry;

/** One row of the log. */
@Schema(name = "AuditEntryJson")
public record AuditEntryJson(
        Instant at,
        @Schema(description = "Sign-in name; - for a name that nobody has.") String actor,
        @Schema(description = "SCREEN, REST, IMPORT, JOB or SYSTEM.") String via,
        @Schema(description = "The network address it came from.") String address,
        String action,
        String subject,
        String ref,
        @Schema(description = "Reference of the account it belongs to.") String account,
        @Schema(
                        type = SchemaType.OBJECT,
                        additionalProperties = String.class,
                        description = "The fields that changed, as they were.")
                Map<String, String> before,
        @Schema(
                        type = SchemaType.OBJECT,
                        additionalProperties = String.class,
                        description = "The fields that changed, as they became.")
                Map<String, String> after) {

    static AuditEntryJson of(AuditEntry entry) {
        return new AuditEntryJson(
                entry.at(),
                entry.actor(),
                entry.via(),
                entry.address(),
                entry.action(),
                entry.subject(),
                entry.ref(),
                entry.account(),
                entry.fieldsBefore(),
                entry.fieldsAfter());
    }
}
