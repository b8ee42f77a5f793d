package org.ninefold.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.Say;

/** What stands in the log, in words. The log outlives versions: what has no words today is shown as it was written. */
@Named
@RequestScoped
public class AuditWords {

    @Inject
    Language language;

    @Inject
    Say say;

    public String subject(String name) {
        return texts().getOrDefault("audit.subject." + name, name);
    }

    public String action(String name) {
        return texts().getOrDefault("audit.action." + name, name);
    }

    public String via(String name) {
        return texts().getOrDefault("Via." + name, name);
    }

    /** The name of a field that changed. */
    public String field(String name) {
        Map<String, String> texts = texts();
        return texts.getOrDefault("audit.field." + name, texts.getOrDefault("sheet." + name, name));
    }

    /** What a filter is set to. */
    public String filter(String name, String set) {
        return switch (name) {
            case "subject" -> subject(set);
            case "action" -> action(set);
            case "via" -> via(set);
            case "from", "to" -> say.date(LocalDate.parse(set.strip()));
            default -> set;
        };
    }

    private Map<String, String> texts() {
        return Bundles.in(language.getLocale());
    }
}
