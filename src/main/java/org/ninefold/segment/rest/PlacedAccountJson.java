package org.ninefold.segment.rest;

import java.math.BigDecimal;
import org.ninefold.account.Unplaced;
import org.ninefold.segment.Cell;
import org.ninefold.segment.PlacedAccount;
import org.ninefold.segment.ValueGrade;

/**
 * An account in a run.
 *
 * @param reason why it has no cell
 * @param position 1 is the most valuable of all ranked accounts
 * @param share fraction of the wallet
 * @param costUnknown whether some direct cost is unknown: the value is too high by that
 */
public record PlacedAccountJson(
        String ref,
        String name,
        String owner,
        Cell cell,
        Unplaced reason,
        ValueGrade grade,
        Integer position,
        BigDecimal value,
        BigDecimal share,
        BigDecimal headroom,
        boolean costUnknown) {

    static PlacedAccountJson of(PlacedAccount account) {
        return account == null
                ? null
                : new PlacedAccountJson(
                        account.ref(),
                        account.name(),
                        account.owner(),
                        account.outcome().cell(),
                        account.outcome().reason(),
                        account.grade(),
                        account.position(),
                        account.value(),
                        account.share(),
                        account.headroom(),
                        account.costUnknown());
    }
}
