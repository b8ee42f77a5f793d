package org.ninefold.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.ninefold.access.AuditEntry;
import org.ninefold.access.AuditedPages;

/** Leads from a row of the log to the page about what it speaks of. */
@Named
@RequestScoped
public class AuditLinks {

    /** After these the thing has no page. */
    private static final Set<String> GONE = Set.of("DELETE", "PURGE");

    @Inject
    @Any
    Instance<AuditedPages> features;

    /** The page about the thing, or null: it has none, or is gone. */
    public String to(AuditEntry entry) {
        if (GONE.contains(entry.action())) {
            return null;
        }
        String page = features.stream()
                .map(feature -> feature.byAction()
                        .getOrDefault(entry.action(), feature.bySubject().get(entry.subject())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return page == null ? null : filled(page, entry.ref());
    }

    /** The page of the account to which the row belongs; null where the row is about that account itself. */
    public String toAccount(AuditEntry entry) {
        if (entry.account() == null || isAccountItself(entry)) {
            return null;
        }
        return features.stream()
                .map(feature -> feature.bySubject().get("account"))
                .filter(Objects::nonNull)
                .findFirst()
                .map(page -> filled(page, entry.account()))
                .orElse(null);
    }

    private static boolean isAccountItself(AuditEntry entry) {
        return entry.subject().equals("account") && entry.ref().equals(entry.account());
    }

    private static String filled(String page, String ref) {
        return page.replace(AuditedPages.REF, URLEncoder.encode(ref, StandardCharsets.UTF_8));
    }
}
