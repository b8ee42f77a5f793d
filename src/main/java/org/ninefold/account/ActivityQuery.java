package org.ninefold.account;

import org.ninefold.kernel.FilterText;

/**
 * Which activities a list is to hold. Null leaves a filter open.
 *
 * @param things account, start of the account's name or reference, days
 * @param done true for those done, false for those planned (these with the next one first)
 * @param responsible sign-in name
 */
public record ActivityQuery(AccountThings things, String ref, Boolean done, String responsible) {

    public static ActivityQuery of(AccountThings things) {
        return new ActivityQuery(things, null, null, null);
    }

    static ActivityQuery one(String ref) {
        return new ActivityQuery(AccountThings.ALL, ref, null, null);
    }

    public ActivityQuery planned() {
        return new ActivityQuery(things, ref, false, responsible);
    }

    public ActivityQuery finished() {
        return new ActivityQuery(things, ref, true, responsible);
    }

    public ActivityQuery by(String signIn) {
        return new ActivityQuery(things, ref, done, FilterText.of(signIn));
    }

    boolean plannedOnly() {
        return Boolean.FALSE.equals(done);
    }
}
