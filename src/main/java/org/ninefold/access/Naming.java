package org.ninefold.access;

import org.ninefold.kernel.Refused;

/** Names that people give: without space around them and without line breaks, which would forge lines in logs. */
final class Naming {

    private Naming() {}

    static String checked(String name, int longest) {
        String clean = name == null ? "" : name.replaceAll("\\p{Cntrl}+", " ").strip();
        if (clean.isEmpty()) {
            throw new Refused(AccessRefusal.NAME_MISSING);
        }
        if (clean.length() > longest) {
            throw new Refused(AccessRefusal.NAME_TOO_LONG, longest);
        }
        return clean;
    }
}
