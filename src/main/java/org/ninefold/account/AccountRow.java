package org.ninefold.account;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An account as lists show it; where it stands is null where no placement has seen it.
 *
 * @param owner sign-in name, or null
 * @param team name of the team, or null
 * @param cell A1..C3, or null where not placed
 * @param reason why not placed, or null
 * @param value by the measure of the current placement, in the reporting currency
 * @param share fraction
 * @param loyalty 1 (best) to 4, or null
 * @param loyaltyOn day of the survey that says so
 * @param priority 1 to 36, or null where the cell or the loyalty is not known
 * @param lastContact the latest day of a call, meeting or mail, or null
 * @param nextContact the first day one is planned for, or null
 */
public record AccountRow(
        String ref,
        String name,
        AccountKind kind,
        String owner,
        String team,
        String country,
        String currency,
        LocalDate customerSince,
        String cell,
        Unplaced reason,
        BigDecimal value,
        BigDecimal share,
        BigDecimal headroom,
        Integer loyalty,
        LocalDate loyaltyOn,
        Integer priority,
        LocalDate lastContact,
        LocalDate nextContact) {}
