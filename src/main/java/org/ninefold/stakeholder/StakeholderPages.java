package org.ninefold.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.ninefold.access.AuditedPages;

/** Where decision maps are looked at. */
@ApplicationScoped
class StakeholderPages implements AuditedPages {

    @Override
    public Map<String, String> bySubject() {
        return Map.of(DecisionMaps.SUBJECT, "/stakeholder/map.xhtml?ref=" + REF);
    }
}
