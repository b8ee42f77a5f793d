package org.ninefold.intake;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.intake.Staging.Numbered;

/**
 * Takes the sales out of a chunk that need no judging: those that are as they were taken last, and new ones of a known
 * account with known offerings, which are written at once. Of a long reading nearly all are one or the other.
 */
final class HostSales {

    private static final String TEXT = "host-sales";
    private static final int ACCOUNT = 0;
    private static final int REF = 1;
    private static final int DAY = 2;
    private static final int OFFERING = 3;
    private static final int REVENUE = 4;
    private static final int COST = 5;
    private static final int CURRENCY = 6;

    private final Chunk chunk;
    private SyncCounts counts = SyncCounts.NONE;

    HostSales(Chunk chunk) {
        this.chunk = chunk;
    }

    /** What became of those that were taken. */
    SyncCounts counts() {
        return counts;
    }

    /** @return the rows of the others, which must be judged */
    List<Numbered> take(List<Numbered> rows) {
        Set<String> refs = new HashSet<>();
        List<Sale> good = sales(rows).stream()
                .filter(sale -> sale.isGood() && refs.add(sale.value(REF)))
                .toList();
        Map<String, Account> accounts = accounts(good);
        // what is of an account that was removed here is left alone
        List<Sale> sales = good.stream()
                .filter(sale -> accounts.getOrDefault(sale.value(ACCOUNT), Account.UNKNOWN)
                        .isThere())
                .toList();
        Map<String, String> known = known(sales);
        Set<Integer> taken = sales.stream()
                .filter(sale -> sale.digest().equals(known.get(sale.id())))
                .map(Sale::record)
                .collect(Collectors.toCollection(HashSet::new));
        counts = SyncCounts.unchanged(taken.size());
        List<Sale> unknown = sales.stream()
                .filter(sale -> !known.containsKey(sale.id()))
                .filter(sale -> accounts.containsKey(sale.value(ACCOUNT)))
                .toList();
        write(fresh(unknown, accounts)).forEach(one -> taken.add(one.sale().record()));
        return rows.stream().filter(row -> !taken.contains(row.record())).toList();
    }

    private Map<String, Account> accounts(List<Sale> sales) {
        Map<String, Account> accounts = new HashMap<>();
        for (Object[] row : ask("accounts", texts(sales, sale -> sale.value(ACCOUNT)))) {
            accounts.put((String) row[0], new Account((Number) row[1], (String) row[2]));
        }
        return accounts;
    }

    /** The digests of those that came before, by id; null where something became of it here or there. */
    private Map<String, String> known(List<Sale> sales) {
        Map<String, String> known = new HashMap<>();
        for (Object[] row : ask("known", texts(sales, Sale::id))) {
            known.put((String) row[0], (String) row[1]);
        }
        return known;
    }

    /** Those whose reference is free, with their numbers here. */
    private List<Fresh> fresh(List<Sale> unknown, Map<String, Account> accounts) {
        Set<Object> used = new HashSet<>(rows("refs", texts(unknown, sale -> sale.value(REF))));
        List<Sale> free =
                unknown.stream().filter(sale -> !used.contains(sale.value(REF))).toList();
        Iterator<?> numbers =
                rows("numbers", texts(free, sale -> sale.value(REF))).iterator();
        return free.stream()
                .map(sale -> new Fresh(sale, whole(numbers.next()), accounts.get(sale.value(ACCOUNT))))
                .toList();
    }

    private List<Object[]> ask(String part, String[] keys) {
        return rows(part, keys).stream().map(row -> (Object[]) row).toList();
    }

    private List<?> rows(String part, String[] keys) {
        return keys.length == 0 ? List.of() : chunk.rows(HostSales.class, TEXT, part, Map.of("keys", keys));
    }

    /** @return those that were written */
    private List<Fresh> write(List<Fresh> all) {
        Map<String, Long> offerings = offerings(all);
        List<Fresh> some = all.stream()
                .filter(one -> one.sale().offerings().allMatch(offerings::containsKey))
                .toList();
        if (!some.isEmpty()) {
            Map<String, Object> values = new HashMap<>(heads(some));
            // neighbours in the index of accounts
            Stream<Fresh> sorted = some.stream().sorted(comparing(Fresh::accountId));
            values.putAll(lines(sorted.flatMap(Fresh::lines).toList(), offerings));
            chunk.run(HostSales.class, TEXT, "write", values);
            counts = counts.plus(SyncCounts.of(new ImportCounts(some.size(), 0, 0, 0)));
        }
        return some;
    }

    /** The ids here of the offerings these sales name, by those there. Nobody removes them before the commit. */
    private Map<String, Long> offerings(List<Fresh> fresh) {
        String[] names =
                fresh.stream().flatMap(one -> one.sale().offerings()).distinct().toArray(String[]::new);
        rows("hold", names);
        Map<String, Long> found = new HashMap<>();
        for (Object[] offering : ask("offerings", names)) {
            found.put((String) offering[0], whole(offering[1]));
        }
        return found;
    }

    private static Map<String, Object> heads(List<Fresh> some) {
        return Map.of(
                "ids", texts(some, one -> one.sale().id()),
                "digests", texts(some, one -> one.sale().digest()),
                "refs", texts(some, one -> one.sale().value(REF)),
                "targets", numbers(some, Fresh::id),
                "accounts", numbers(some, Fresh::accountId),
                "days", texts(some, one -> one.sale().value(DAY)),
                "currencies", texts(some, Fresh::currency));
    }

    private static Map<String, Object> lines(List<Line> lines, Map<String, Long> offerings) {
        return Map.of(
                "line_targets", numbers(lines, line -> line.of().id()),
                "line_accounts", numbers(lines, line -> line.of().accountId()),
                "line_days", texts(lines, line -> line.value(DAY)),
                "line_currencies", texts(lines, line -> line.of().currency()),
                "line_offerings", numbers(lines, line -> offerings.get(line.value(OFFERING))),
                "revenues", texts(lines, line -> line.value(REVENUE)),
                "costs", texts(lines, line -> line.value(COST)));
    }

    /** The rows of a record come one after the other. */
    private static List<Sale> sales(List<Numbered> rows) {
        List<Sale> sales = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).record() != rows.get(from).record()) {
                sales.add(new Sale(rows.subList(from, i)));
                from = i;
            }
        }
        return sales;
    }

    private static <T> String[] texts(List<T> all, Function<T, String> value) {
        return all.stream().map(value).toArray(String[]::new);
    }

    private static <T> Long[] numbers(List<T> all, Function<T, Long> value) {
        return all.stream().map(value).toArray(Long[]::new);
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    /** The rows of one record. */
    private record Sale(List<Numbered> rows) {

        boolean isGood() {
            return rows.stream().allMatch(row -> row.row().isGood());
        }

        int record() {
            return rows.get(0).record();
        }

        String id() {
            return rows.get(0).hosted().id();
        }

        String digest() {
            return rows.get(0).hosted().digest();
        }

        String value(int column) {
            return rows.get(0).row().values()[column];
        }

        Stream<String> offerings() {
            return rows.stream().map(row -> row.row().values()[OFFERING]).filter(Objects::nonNull);
        }
    }

    /** @param id null where it was removed here */
    private record Account(Number id, String currency) {

        /** One that never came from there: whether there is one of that reference is judged. */
        private static final Account UNKNOWN = new Account(0, null);

        boolean isThere() {
            return id != null;
        }
    }

    /** A sale that is not here yet, with the id it gets. */
    private record Fresh(Sale sale, long id, Account account) {

        long accountId() {
            return account.id().longValue();
        }

        String currency() {
            String own = sale.value(CURRENCY);
            return own == null ? account.currency() : own;
        }

        Stream<Line> lines() {
            return sale.rows().stream().map(row -> new Line(this, row));
        }
    }

    private record Line(Fresh of, Numbered row) {

        String value(int column) {
            return row.row().values()[column];
        }
    }
}
