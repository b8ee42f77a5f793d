package org.ninefold.account.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.AccountKind;
import org.ninefold.account.AccountRow;
import org.ninefold.account.Unplaced;

/** An account in a list. */
@Schema(name = "AccountRowJson")
public record AccountRowJson(
        String ref,
        String name,
        AccountKind kind,
        @Schema(description = "Sign-in name.") String owner,
        String team,
        @Schema(description = "A1 to C3; missing where not placed.") String cell,
        @Schema(description = "Why not placed.") Unplaced reason,
        @Schema(description = "By the measure of the current placement, in the reporting currency.") BigDecimal value,
        @Schema(description = "Share of wallet, a fraction.") BigDecimal share,
        @Schema(description = "Wallet less our suppliable revenue.") BigDecimal headroom,
        @Schema(
                        description =
                                "General satisfaction of the newest survey, 1 (best) to 4; missing where nobody answered.")
                Integer loyalty,
        @Schema(description = "Day of that survey.") LocalDate loyaltyOn,
        @Schema(description = "Place of cell and loyalty in the order of priorities, 1 to 36; missing where either is.")
                Integer priority,
        @Schema(description = "The latest day of a call, meeting or mail.") LocalDate lastContact,
        @Schema(description = "The first day one is planned for.") LocalDate nextContact) {

    static AccountRowJson of(AccountRow row) {
        return new AccountRowJson(
                row.ref(),
                row.name(),
                row.kind(),
                row.owner(),
                row.team(),
                row.cell(),
                row.reason(),
                row.value(),
                row.share(),
                row.headroom(),
                row.loyalty(),
                row.loyaltyOn(),
                row.priority(),
                row.lastContact(),
                row.nextContact());
    }
}
