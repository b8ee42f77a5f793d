package org.ninefold.account;

/**
 * A time entry as it is shown.
 *
 * @param version to be handed back with a change
 * @param account reference of the account
 * @param comesFrom the system beside us that keeps it, too; null for our own
 */
public record TimeEntryView(
        String ref, long version, String account, String accountName, TimeEntryFields fields, ComesFrom comesFrom)
        implements Traced<TimeEntryView> {

    @Override
    public TimeEntryView from(ComesFrom source) {
        return new TimeEntryView(ref, version, account, accountName, fields, source);
    }
}
