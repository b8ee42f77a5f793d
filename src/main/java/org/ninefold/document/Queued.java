package org.ninefold.document;

import java.util.List;
import java.util.Map;

/** How many mails were queued, and which contacts were left out, and why. */
public record Queued(int mails, Map<LeftOut, List<Long>> leftOut) {

    /** Why somebody gets no mail. */
    public enum LeftOut {
        /** No such contact any more. */
        GONE,
        NO_PERMISSION,
        NO_ADDRESS,
        /** A field of the template has no value. */
        FIELD_MISSING,
        /** What its link leads to is over, or was done already. */
        OVER
    }
}
