package org.ninefold.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.ninefold.access.AuditedPages;

/** Where import runs are looked at: what they bring in names the kind of rows. */
@ApplicationScoped
class ImportPages implements AuditedPages {

    @Override
    public Map<String, String> bySubject() {
        return Map.of();
    }

    @Override
    public Map<String, String> byAction() {
        return Map.of("IMPORT", "/intake/import.xhtml?id=" + REF, "UNDO_IMPORT", "/intake/undo.xhtml?id=" + REF);
    }
}
