package org.ninefold.document;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A template with what it says now.
 *
 * @param changedBy {@code -} for one as the product brought it
 * @param texts by language
 */
public record TemplateView(
        String key,
        long version,
        MailPurpose purpose,
        Medium medium,
        int edition,
        Instant changedAt,
        String changedBy,
        Map<String, Said> texts) {

    /** What it may name in braces. */
    public List<MergeField> fields() {
        return MergeField.fitting(purpose, medium);
    }

    public boolean isSent() {
        return medium.isSent();
    }
}
