package org.ninefold.account;

import java.math.BigDecimal;
import java.util.List;

/**
 * A purchase as it is shown.
 *
 * @param version to be handed back with a change
 * @param account reference of the account
 * @param revenue of all lines, in the purchase's currency
 * @param directCost of the lines where it is known; null where it is of none
 * @param comesFrom the system beside us that keeps it, too; null for our own
 */
public record PurchaseView(
        String ref,
        long version,
        String account,
        String accountName,
        PurchaseFields fields,
        BigDecimal revenue,
        BigDecimal directCost,
        ComesFrom comesFrom)
        implements Traced<PurchaseView> {

    PurchaseView with(List<PurchaseFields.Line> lines) {
        PurchaseFields filled = new PurchaseFields(fields.purchasedOn(), fields.currency(), lines);
        return new PurchaseView(ref, version, account, accountName, filled, revenue, directCost, comesFrom);
    }

    @Override
    public PurchaseView from(ComesFrom source) {
        return new PurchaseView(ref, version, account, accountName, fields, revenue, directCost, source);
    }
}
