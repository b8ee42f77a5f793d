package org.ninefold.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.ninefold.access.AuditedPages;

/** Where accounts and what is known about them are looked at; a purchase has no page of its own. */
@ApplicationScoped
class AccountPages implements AuditedPages {

    @Override
    public Map<String, String> bySubject() {
        return Map.of(
                "account", "/account/account.xhtml?ref=" + REF,
                "contact", "/account/contact.xhtml?ref=" + REF,
                "activity", "/account/activity.xhtml?ref=" + REF,
                "wallet", "/account/wallet.xhtml?ref=" + REF,
                "time-entry", "/account/time-entry.xhtml?ref=" + REF,
                "offering", "/account/offering.xhtml?ref=" + REF,
                "rate", "/account/rate.xhtml?ref=" + REF,
                "priority-order", "/account/priorities.xhtml");
    }
}
