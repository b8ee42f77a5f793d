package org.ninefold.account;

/** A contact was changed, went into the bin or came back: fired after its row changed, in the same transaction. */
public record ContactChange(long contactId) {}
