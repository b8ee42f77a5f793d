package org.ninefold.task;

import org.ninefold.account.Check;
import org.ninefold.kernel.Refused;

/**
 * Why there is a task.
 *
 * @param kind what made it: {@link #PERSON}, or the code of a feature, in capitals
 * @param text in words, at most 400 characters; or null
 * @param link a path within the product with more about it, beginning with a single slash; or null
 */
public record Why(String kind, String text, String link) {

    public static final String PERSON = "PERSON";

    /** A person made it, and says no more. */
    public static final Why NOT_SAID = new Why(PERSON, null, null);

    public static final int LONGEST = 400;

    /** Anything a browser could read as another host, or as a script, is no path of ours. */
    private static final String OWN_PATH = "/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*";

    public Why {
        kind = kind == null || kind.isBlank() ? PERSON : kind.strip();
        if (!kind.matches("[A-Z][A-Z_]{0,29}")) {
            throw new Refused(TaskRefusal.SOURCE_INVALID, kind);
        }
        text = Check.optional(TaskField.WHY, text, LONGEST);
        link = Check.optional(TaskField.LINK, link, LONGEST);
        if (link != null && !link.matches(OWN_PATH)) {
            throw new Refused(TaskRefusal.LINK_INVALID, link);
        }
    }
}
