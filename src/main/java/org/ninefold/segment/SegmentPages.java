package org.ninefold.segment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.ninefold.access.AuditedPages;

/** Where placements and their rules are looked at. */
@ApplicationScoped
class SegmentPages implements AuditedPages {

    @Override
    public Map<String, String> bySubject() {
        return Map.of("placement", "/segment/matrix.xhtml?run=" + REF, "placement-rules", "/segment/limits.xhtml");
    }
}
