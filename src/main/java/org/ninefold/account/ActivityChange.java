package org.ninefold.account;

/**
 * An activity of an account was made, changed, went into the bin or came back: fired after its row changed, in the same
 * transaction.
 */
public record ActivityChange(long accountId) {}
