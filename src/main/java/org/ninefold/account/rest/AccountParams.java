package org.ninefold.account.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.function.Predicate;
import org.ninefold.account.AccountColumn;
import org.ninefold.account.AccountKind;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.AccountTable;
import org.ninefold.account.NextContact;
import org.ninefold.account.Silence;
import org.ninefold.account.Unplaced;
import org.ninefold.platform.rest.Paging;

/** The filters and the order of the account list. */
public class AccountParams extends Paging {

    @QueryParam("q")
    String q;

    @QueryParam("cell")
    String cell;

    @QueryParam("reason")
    String reason;

    @QueryParam("kind")
    String kind;

    @QueryParam("owner")
    String owner;

    @QueryParam("team")
    String team;

    @QueryParam("silent")
    String silent;

    @QueryParam("planned")
    String planned;

    @QueryParam("loyalty")
    String loyalty;

    @QueryParam("code")
    String code;

    @QueryParam("finding")
    String finding;

    @QueryParam("sort")
    String sort;

    @QueryParam("columns")
    String columns;

    /** The list as a file has these columns; all where none is named. */
    AccountTable table(Predicate<AccountQuery> known) {
        if (columns == null || columns.isBlank()) {
            return new AccountTable(query(known), AccountColumn.ALL);
        }
        return new AccountTable(
                query(known),
                AccountColumn.named(columns).orElseThrow(() -> new BadRequestException("columns=" + columns)));
    }

    /** @param known whether what is asked of other features can be asked */
    AccountQuery query(Predicate<AccountQuery> known) {
        AccountQuery query = AccountQuery.ALL
                .startingWith(q)
                .inCell(cell)
                .unplaced(constant(Unplaced.class, reason))
                .of(constant(AccountKind.class, kind))
                .ownedBy(owner)
                .ofTeam(team)
                .silentFor(silence())
                .planned(next())
                .loyal(digits())
                .narrowedBy("finding", finding)
                .sortedAs(sort)
                .orElseThrow(() -> new BadRequestException("sort=" + sort));
        query = code == null || code.isBlank() ? query : query.ofCode(code());
        if (!known.test(query)) {
            throw new BadRequestException("finding=" + finding);
        }
        return query;
    }

    private Set<Integer> digits() {
        Set<Integer> digits = AccountQuery.digits(loyalty);
        if (digits.isEmpty() && loyalty != null && !loyalty.isBlank()) {
            throw new BadRequestException("loyalty=" + loyalty);
        }
        return digits;
    }

    private String code() {
        if (!AccountQuery.isCode(code) || cell != null || loyalty != null) {
            throw new BadRequestException("code=" + code);
        }
        return code;
    }

    private NextContact next() {
        return planned == null || planned.isBlank()
                ? null
                : NextContact.of(planned).orElseThrow(() -> new BadRequestException("planned=" + planned));
    }

    private Silence silence() {
        return silent == null || silent.isBlank()
                ? null
                : Silence.of(silent).orElseThrow(() -> new BadRequestException("silent=" + silent));
    }
}
