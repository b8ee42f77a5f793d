package org.ninefold.intake.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where a record that an import wrote or met is looked at. */
final class RecordPages {

    private static final Map<String, String> BY_KIND = Map.of(
            "accounts", "/account/account.xhtml",
            "contacts", "/account/contact.xhtml",
            "offerings", "/account/offering.xhtml");

    private RecordPages() {}

    /** @return null where records of the kind have no page of their own */
    static String of(String kind, String ref) {
        String page = BY_KIND.get(kind);
        return page == null ? null : page + "?ref=" + URLEncoder.encode(ref, StandardCharsets.UTF_8);
    }
}
