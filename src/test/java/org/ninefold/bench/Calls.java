package org.ninefold.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.account.AccountKind;
import org.ninefold.account.AccountQuery;
import org.ninefold.account.AccountQuery.Sort;
import org.ninefold.account.Accounts;
import org.ninefold.account.Silence;
import org.ninefold.account.Unplaced;
import org.ninefold.segment.Cell;
import org.ninefold.segment.Matrix;

/** What people look at: the matrix, and the first page of the accounts by every sort, direction and filter. */
final class Calls {

    /** Who looks: all accounts, all by their teams, a seventh of them, and a five-hundredth. */
    private static final Map<String, String> USERS = Map.of(
            "admin", "administrator",
            "nation", "sales manager of all teams",
            "region", "sales manager of a region",
            "owner007", "account manager");

    private static final int PAGE = 50;
    private static final int LOOKS_AT_THE_MATRIX = 60;

    private Calls() {}

    static List<Call> all() {
        List<Call> calls = new ArrayList<>();
        USERS.forEach((user, title) -> {
            for (int i = 0; i < LOOKS_AT_THE_MATRIX; i++) {
                calls.add(new Call("matrix, " + title, "matrix", user, use -> use.get(Matrix.class)
                        .current()
                        .orElseThrow()));
            }
            filters().forEach((name, query) -> addSorts(calls, user, name, query));
        });
        return calls;
    }

    private static void addSorts(List<Call> calls, String user, String filter, AccountQuery query) {
        for (Sort sort : Sort.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                AccountQuery sorted = query.sortedBy(sort, descending);
                calls.add(new Call(
                        "accounts, " + USERS.get(user), filter + " by " + sorted.sortText(), user, use -> use.get(
                                        Accounts.class)
                                .page(sorted, 0, PAGE)));
            }
        }
    }

    private static Map<String, AccountQuery> filters() {
        AccountQuery all = AccountQuery.ALL;
        Map<String, AccountQuery> filters = new LinkedHashMap<>();
        filters.put("all", all);
        for (Cell cell : Cell.values()) {
            filters.put("cell " + cell, all.inCell(cell.name()));
        }
        for (Unplaced reason : Unplaced.values()) {
            filters.put("reason " + reason, all.unplaced(reason));
        }
        for (AccountKind kind : AccountKind.values()) {
            filters.put("kind " + kind, all.of(kind));
        }
        filters.put("owner", all.ownedBy("owner123"));
        filters.put("owner nobody", all.ownedBy("nobody"));
        filters.put("team", all.ofTeam("Team 17"));
        for (Silence silence : List.of(new Silence(30), new Silence(365), Silence.OVERDUE)) {
            filters.put("silent " + silence, all.silentFor(silence));
        }
        for (String start : List.of("a", "account 1", "Account 12", "a00001", "A0000123", "prospect 7", "zz")) {
            filters.put("q " + start, all.startingWith(start));
        }
        combine(filters);
        return filters;
    }

    private static void combine(Map<String, AccountQuery> filters) {
        AccountQuery all = AccountQuery.ALL;
        filters.put("cell C3, owner", all.inCell("C3").ownedBy("owner123"));
        filters.put("cell A1, team", all.inCell("A1").ofTeam("Team 17"));
        filters.put("cell B2, q account 1", all.inCell("B2").startingWith("account 1"));
        filters.put("reason NO_WALLET, team", all.unplaced(Unplaced.NO_WALLET).ofTeam("Team 17"));
        filters.put(
                "reason SHARE_ABOVE_100, owner",
                all.unplaced(Unplaced.SHARE_ABOVE_100).ownedBy("owner123"));
        filters.put("kind LEAD, q p", all.of(AccountKind.LEAD).startingWith("p"));
        filters.put("kind FORMER, team", all.of(AccountKind.FORMER).ofTeam("Team 17"));
        filters.put("team, q account 2", all.ofTeam("Team 17").startingWith("account 2"));
        filters.put("silent overdue, owner", all.silentFor(Silence.OVERDUE).ownedBy("owner123"));
        filters.put("silent 365, cell A1", all.silentFor(new Silence(365)).inCell("A1"));
        filters.put("owner, team of another", all.ownedBy("owner123").ofTeam("Team 17"));
    }
}
