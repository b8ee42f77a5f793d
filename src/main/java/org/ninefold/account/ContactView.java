package org.ninefold.account;

/**
 * A contact as it is shown.
 *
 * @param version to be handed back with a change
 * @param account reference of the account
 * @param comesFrom the system beside us that keeps it, too; null for our own
 */
public record ContactView(
        String ref, long version, String account, String accountName, ContactFields fields, ComesFrom comesFrom)
        implements Traced<ContactView> {

    @Override
    public ContactView from(ComesFrom source) {
        return new ContactView(ref, version, account, accountName, fields, source);
    }
}
