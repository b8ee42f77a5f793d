package org.ninefold.account;

/**
 * A contact as it is shown.
 *
 * @param version to be handed back with a change
 * @param account reference of the account
 */
public record ContactView(String ref, long version, String account, String accountName, ContactFields fields) {}
