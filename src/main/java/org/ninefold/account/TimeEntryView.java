package org.ninefold.account;

/**
 * A time entry as it is shown.
 *
 * @param version to be handed back with a change
 * @param account reference of the account
 */
public record TimeEntryView(String ref, long version, String account, String accountName, TimeEntryFields fields) {}
