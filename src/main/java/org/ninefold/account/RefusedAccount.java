package org.ninefold.account;

/**
 * An account that stays as it is.
 *
 * @param name null where the reader does not see it any more
 */
public record RefusedAccount(String ref, String name, AssignmentOutcome reason) {}
