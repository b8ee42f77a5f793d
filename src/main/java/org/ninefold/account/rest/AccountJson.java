package org.ninefold.account.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.AccountFields;
import org.ninefold.account.AccountKind;
import org.ninefold.account.AccountView;
import org.ninefold.account.StandingView;
import org.ninefold.account.Unplaced;
import org.ninefold.account.YearFigures;

/** One account: what lists say of it, and more. */
@Schema(name = "AccountJson")
public record AccountJson(
        String ref,
        String name,
        AccountKind kind,
        @Schema(description = "Sign-in name.") String owner,
        @Schema(description = "A1 to C3; missing where not placed.") String cell,
        @Schema(description = "Why not placed.") Unplaced reason,
        @Schema(description = "By the measure of the current placement, in the reporting currency.") BigDecimal value,
        @Schema(description = "Share of wallet, a fraction.") BigDecimal share,
        @Schema(description = "Wallet less our suppliable revenue.") BigDecimal headroom,
        @Schema(
                        nullable = true,
                        description =
                                "General satisfaction of the newest survey, 1 (best) to 4; null where nobody answered.")
                @JsonbProperty(nillable = true)
                Integer loyalty,
        @Schema(description = "Day of that survey.") LocalDate loyaltyOn,
        @Schema(
                        nullable = true,
                        description =
                                "Place of cell and loyalty in the order of priorities, 1 to 36; null where either is unknown.")
                @JsonbProperty(nillable = true)
                Integer priority,
        @Schema(description = "The latest day of a call, meeting or mail.") LocalDate lastContact,
        @Schema(description = "The first day one is planned for.") LocalDate nextContact,
        String ownerName,
        String team,
        @Schema(description = "ISO 3166-1 alpha-2.") String country,
        @Schema(description = "ISO 4217.") String currency,
        LocalDate customerSince,
        Instant createdAt,
        StandingJson standing,
        List<YearFiguresJson> figures,
        ComesFromJson comesFrom,
        long version) {

    static AccountJson of(AccountView account, List<YearFigures> years) {
        AccountFields is = account.fields();
        StandingView stands = account.standing();
        return new AccountJson(
                account.ref(),
                is.name(),
                is.kind(),
                is.owner(),
                stands == null ? null : stands.cell(),
                stands == null ? null : stands.reason(),
                stands == null ? null : stands.value(),
                stands == null ? null : stands.share(),
                stands == null ? null : stands.headroom(),
                account.loyalty() == null ? null : account.loyalty().digit(),
                account.loyalty() == null ? null : account.loyalty().on(),
                account.priority(),
                account.lastContact(),
                account.nextContact(),
                account.ownerName(),
                is.team(),
                is.country(),
                is.currency(),
                is.customerSince(),
                account.createdAt(),
                StandingJson.of(stands),
                years.stream().map(YearFiguresJson::of).toList(),
                ComesFromJson.of(account.comesFrom()),
                account.version());
    }
}
