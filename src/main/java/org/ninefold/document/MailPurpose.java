package org.ninefold.document;

import org.ninefold.consent.Purpose;

/** What a mail is for; it decides whether the person must have agreed. */
public enum MailPurpose {
    SURVEY,
    NEWSLETTER,
    /** Asks for a permission. */
    PERMISSION_LETTER,
    /** One mail to who has just signed up, to make sure it was they. */
    OPT_IN,
    /** About an agreement the person is party to. */
    CONTRACT,
    /** To people who work here. */
    STAFF;

    /** Whether {@link MailPermission} decides. */
    public boolean needsPermission() {
        return this == SURVEY || this == NEWSLETTER || this == PERMISSION_LETTER;
    }

    /** The permission that the ledger keeps for it; null for a mail that needs another one, or none. */
    Purpose permission() {
        return switch (this) {
            case SURVEY -> Purpose.SURVEY;
            case NEWSLETTER -> Purpose.NEWSLETTER;
            default -> null;
        };
    }

    /** Whether the mail carries a way out that needs one click. */
    boolean canBeLeft() {
        return this == SURVEY || this == NEWSLETTER;
    }

    /** Whether somebody waits for it at this moment. */
    boolean isUrgent() {
        return this == OPT_IN || this == CONTRACT || this == STAFF;
    }
}
