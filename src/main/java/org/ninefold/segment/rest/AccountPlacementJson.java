package org.ninefold.segment.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.ninefold.account.Measure;
import org.ninefold.account.Unplaced;
import org.ninefold.segment.AccountPlacement;
import org.ninefold.segment.Cell;
import org.ninefold.segment.ValueGrade;

/**
 * What a run says of an account.
 *
 * @param placement the run's id
 * @param position 1 is the most valuable of {@code ranked} accounts
 * @param share fraction of the wallet
 */
public record AccountPlacementJson(
        long placement,
        LocalDate from,
        LocalDate to,
        Measure measure,
        Instant finishedAt,
        boolean current,
        Cell cell,
        Unplaced reason,
        ValueGrade grade,
        Integer position,
        int ranked,
        BigDecimal value,
        BigDecimal revenue,
        BigDecimal share,
        BigDecimal headroom) {

    static AccountPlacementJson of(AccountPlacement one) {
        return new AccountPlacementJson(
                one.run(),
                one.from(),
                one.to(),
                one.measure(),
                one.finishedAt(),
                one.current(),
                one.outcome().cell(),
                one.outcome().reason(),
                one.grade(),
                one.position(),
                one.rankedInAll(),
                one.value(),
                one.revenue(),
                one.share(),
                one.headroom());
    }
}
