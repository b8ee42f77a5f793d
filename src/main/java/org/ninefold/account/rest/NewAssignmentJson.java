package org.ninefold.account.rest;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.account.AccountSelection;
import org.ninefold.account.AccountTable;
import org.ninefold.account.AssignmentOrder;

/** Many accounts to be given to another owner or team. */
@Schema(name = "NewAssignmentJson")
public record NewAssignmentJson(
        @Schema(description = "References, 1,000 at most; instead of query.") List<String> accounts,
        @Schema(description = "Parameters of the account list, cell=A1&owner=anna; an empty text means all accounts.")
                String query,
        @Schema(description = "Sign-in name; missing where it stays, an empty text for nobody.") String owner,
        @Schema(description = "Name of the team; missing where it stays, an empty text for none.") String team,
        @Schema(description = "How many accounts the query is to find: with another number nothing is done.")
                Integer count,
        @Schema(
                        description = "Whether open tasks and planned activities of the former owner go to the new one;"
                                + " true where it is missing.")
                Boolean along) {

    private static final int MOST = 1_000;

    AccountSelection selection() {
        if ((accounts == null) == (query == null)) {
            throw new BadRequestException("either accounts or query");
        }
        if (query == null) {
            if (accounts.isEmpty() || accounts.size() > MOST || accounts.contains(null)) {
                throw new BadRequestException("1 to " + MOST + " accounts");
            }
            return AccountSelection.of(accounts).counted(count);
        }
        Map<String, String> said = FilterEditJson.parameters(query);
        if (!AccountTable.unclear(said).isEmpty()) {
            throw new BadRequestException(query);
        }
        return AccountSelection.of(AccountTable.read(said).query()).counted(count);
    }

    AssignmentOrder order() {
        return new AssignmentOrder(owner, team, !Boolean.FALSE.equals(along));
    }
}
