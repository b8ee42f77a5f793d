package org.ninefold.document;

import java.util.Set;

/** The life of a message; {@link #leadsTo} is the one table of allowed moves. */
public enum MailState {
    QUEUED,
    /** Handed to the mail server at this moment. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** Nobody knows whether the mail server took it; only a person sends it again. */
    UNCERTAIN,
    /** The mail server refused the message. */
    FAILED,
    /** The mail server knows no such address. */
    BOUNCED,
    CANCELLED;

    public boolean leadsTo(MailState next) {
        return next().contains(next);
    }

    private Set<MailState> next() {
        return switch (this) {
            case QUEUED -> Set.of(SENDING, CANCELLED);
            case SENDING -> Set.of(SENT, QUEUED, UNCERTAIN, FAILED, BOUNCED);
            case UNCERTAIN, FAILED, BOUNCED -> Set.of(QUEUED, CANCELLED);
            case SENT, CANCELLED -> Set.of();
        };
    }

    /** Whether a person may send it again. */
    public boolean isResendable() {
        return this != SENDING && leadsTo(QUEUED);
    }

    /** Whether a person may give it up. */
    public boolean isCancellable() {
        return leadsTo(CANCELLED);
    }
}
