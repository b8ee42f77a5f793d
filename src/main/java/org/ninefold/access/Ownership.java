package org.ninefold.access;

/**
 * Whose something is that people keep for themselves, or share with everybody.
 *
 * @param owner sign-in name
 */
public record Ownership(String owner, boolean shared) {

    public boolean isSeenBy(Caller caller) {
        return shared || owner.equals(caller.signIn());
    }

    /** Whoever kept it may change it; what is shared an administrator, too. */
    public boolean isChangedBy(Caller caller) {
        return owner.equals(caller.signIn()) || shared && caller.role() == Role.ADMINISTRATOR;
    }
}
