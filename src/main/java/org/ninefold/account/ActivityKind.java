package org.ninefold.account;

/** What we do with an account. A note is kept for ourselves: nobody was in contact by it. */
public enum ActivityKind {
    CALL,
    MEETING,
    MAIL,
    NOTE;

    public boolean isContact() {
        return this != NOTE;
    }
}
