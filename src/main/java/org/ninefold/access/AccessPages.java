package org.ninefold.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Where users, teams, tokens and settings are looked at. */
@ApplicationScoped
class AccessPages implements AuditedPages {

    @Override
    public Map<String, String> bySubject() {
        return Map.of(
                "user", "/access/user.xhtml?user=" + REF,
                "team", "/access/teams.xhtml",
                "token", "/access/tokens.xhtml",
                "setting", "/access/settings.xhtml");
    }
}
