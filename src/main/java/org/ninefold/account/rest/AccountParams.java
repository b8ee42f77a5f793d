package org.ninefold.account.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.ninefold.account.AccountKind;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.Unplaced;
import org.ninefold.platform.rest.Paging;

/** The filters and the order of the account list. */
public class AccountParams extends Paging {

    @QueryParam("q")
    @Parameter(description = "Start of the name or the reference, capitals or not.")
    String q;

    @QueryParam("cell")
    @Parameter(description = "A1 to C3.")
    String cell;

    @QueryParam("reason")
    @Parameter(
            description = "Not placed, for this reason.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"NO_PURCHASE", "NO_RATE", "NO_WALLET", "MIXED_PERIODS", "SHARE_ABOVE_100"}))
    String reason;

    @QueryParam("kind")
    @Parameter(
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"CUSTOMER", "LEAD", "FORMER"}))
    String kind;

    @QueryParam("owner")
    @Parameter(description = "Sign-in name.")
    String owner;

    @QueryParam("team")
    @Parameter(description = "Name of the team.")
    String team;

    @QueryParam("sort")
    @Parameter(
            description = "One of ref, name, kind, owner, cell, value, share, headroom; with - before it downward."
                    + " Rows without the figure come last in both directions.")
    String sort;

    AccountQuery query() {
        return AccountQuery.ALL
                .startingWith(q)
                .inCell(cell)
                .unplaced(constant(Unplaced.class, reason))
                .of(constant(AccountKind.class, kind))
                .ownedBy(owner)
                .ofTeam(team)
                .sortedAs(sort)
                .orElseThrow(() -> new BadRequestException("sort=" + sort));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadRequestException(text));
    }
}
