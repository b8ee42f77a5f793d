package org.ninefold.access;

import java.util.Map;

/** A feature that has pages about things which the log speaks of; found by CDI. */
public interface AuditedPages {

    /** What stands in an address for the reference of the thing. */
    String REF = "{ref}";

    /** The address of the page about a thing, by its subject: {@code /access/user.xhtml?user={ref}}. */
    Map<String, String> bySubject();

    /** The address of the page about what was done, by the action, where the reference is of that. */
    default Map<String, String> byAction() {
        return Map.of();
    }
}
