package org.ninefold.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes purchases and time entries, numbered by their days. */
final class LedgerWriting {

    private final Connection connection;
    private final Company company;
    private final Map<String, Long> accounts;
    private final Map<Ware, Long> wares;

    /** @param accounts ids by reference */
    LedgerWriting(Connection connection, Company company, Map<String, Long> accounts, Map<Ware, Long> wares) {
        this.connection = connection;
        this.company = company;
        this.accounts = accounts;
        this.wares = wares;
    }

    private record Bought(long account, DraftPurchase purchase) {}

    private record Spent(long account, DraftTime time) {}

    void write() throws SQLException {
        List<Bought> bought = company.stories().stream()
                .flatMap(this::bought)
                .sorted(Comparator.comparing(row -> row.purchase().on()))
                .toList();
        writeLines(bought, writePurchases(bought));
        writeTimes();
    }

    private Stream<Bought> bought(Story story) {
        long account = accounts.get(story.account().ref());
        return story.purchases().stream().map(purchase -> new Bought(account, purchase));
    }

    /** Answers the ids, in the same order. */
    private long[] writePurchases(List<Bought> bought) throws SQLException {
        long[] ids = new long[bought.size()];
        Map<Integer, Integer> numbers = new HashMap<>();
        try (Inserts rows = new Inserts(
                connection,
                "select nextval('ninefold.purchase_seq')",
                "insert into ninefold.purchase(id, version, ref, account_id, purchased_on, currency)"
                        + " values (?, 0, ?, ?, ?, ?)")) {
            for (int i = 0; i < ids.length; i++) {
                DraftPurchase purchase = bought.get(i).purchase();
                int year = purchase.on().getYear();
                String ref = year + "-" + (10_000 + numbers.merge(year, 1, Integer::sum));
                ids[i] = rows.add(ref, bought.get(i).account(), purchase.on(), purchase.currency());
            }
        }
        return ids;
    }

    private void writeLines(List<Bought> bought, long[] ids) throws SQLException {
        try (Inserts rows = new Inserts(
                connection,
                "select nextval('ninefold.purchase_line_seq')",
                "insert into ninefold.purchase_line(id, purchase_id, account_id, purchased_on, currency, offering_id,"
                        + " revenue, direct_cost) values (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < ids.length; i++) {
                DraftPurchase purchase = bought.get(i).purchase();
                for (DraftPurchase.Line line : purchase.lines()) {
                    rows.add(
                            ids[i],
                            bought.get(i).account(),
                            purchase.on(),
                            purchase.currency(),
                            wares.get(line.ware()),
                            line.revenue(),
                            line.directCost());
                }
            }
        }
    }

    private void writeTimes() throws SQLException {
        List<Spent> spent = company.stories().stream()
                .flatMap(this::spent)
                .sorted(Comparator.comparing(row -> row.time().on()))
                .toList();
        try (Inserts rows = new Inserts(
                connection,
                "select nextval('ninefold.time_entry_seq')",
                "insert into ninefold.time_entry(id, version, ref, account_id, worked_on, hours, hourly_cost, currency)"
                        + " values (?, 0, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < spent.size(); i++) {
                DraftTime time = spent.get(i).time();
                rows.add(
                        "T" + (10_001 + i),
                        spent.get(i).account(),
                        time.on(),
                        time.hours(),
                        time.hourlyCost(),
                        time.currency());
            }
        }
    }

    private Stream<Spent> spent(Story story) {
        long account = accounts.get(story.account().ref());
        return story.times().stream().map(time -> new Spent(account, time));
    }
}
