package org.ninefold.intake;

import static org.ninefold.intake.HostSale.ACCOUNT;
import static org.ninefold.intake.HostSale.COST;
import static org.ninefold.intake.HostSale.CURRENCY;
import static org.ninefold.intake.HostSale.DAY;
import static org.ninefold.intake.HostSale.OFFERING;
import static org.ninefold.intake.HostSale.REF;
import static org.ninefold.intake.HostSale.REVENUE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
        List<HostSale> good = HostSale.of(rows).stream()
                .filter(sale -> sale.isGood() && refs.add(sale.value(REF)))
                .toList();
        Map<String, Account> accounts = accounts(good);
        // what is of an account that was removed here is left alone
        List<HostSale> sales = good.stream()
                .filter(sale -> accounts.getOrDefault(sale.value(ACCOUNT), Account.UNKNOWN)
                        .isThere())
                .toList();
        Map<String, String> known = known(sales);
        Set<Integer> taken = sales.stream()
                .filter(sale -> sale.digest().equals(known.get(sale.id())))
                .map(HostSale::record)
                .collect(Collectors.toCollection(HashSet::new));
        counts = SyncCounts.unchanged(taken.size());
        List<HostSale> unknown = sales.stream()
                .filter(sale -> !known.containsKey(sale.id()))
                .filter(sale -> accounts.containsKey(sale.value(ACCOUNT)))
                .toList();
        write(fresh(unknown, accounts)).forEach(one -> taken.add(one.sale().record()));
        return rows.stream().filter(row -> !taken.contains(row.record())).toList();
    }

    private Map<String, Account> accounts(List<HostSale> sales) {
        Map<String, Account> accounts = new HashMap<>();
        for (Object[] row : ask("accounts", texts(sales, sale -> sale.value(ACCOUNT)))) {
            accounts.put((String) row[0], new Account((Number) row[1], (String) row[2]));
        }
        return accounts;
    }

    /** The digests of those that came before, by id; null where something became of it here or there. */
    private Map<String, String> known(List<HostSale> sales) {
        Map<String, String> known = new HashMap<>();
        for (Object[] row : ask("known", texts(sales, HostSale::id))) {
            known.put((String) row[0], (String) row[1]);
        }
        return known;
    }

    /** Those whose reference is free, with their numbers here. */
    private List<Fresh> fresh(List<HostSale> unknown, Map<String, Account> accounts) {
        Set<Object> used = new HashSet<>(rows("refs", texts(unknown, sale -> sale.value(REF))));
        List<HostSale> free =
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
            values.putAll(lines(some.stream().flatMap(Fresh::lines).toList(), offerings));
            chunk.run(HostSales.class, TEXT, "write", values);
            hold(offerings);
            counts = counts.plus(SyncCounts.of(new ImportCounts(some.size(), 0, 0, 0)));
        }
        return some;
    }

    /** The ids here of the offerings these sales name, by those there. */
    private Map<String, Long> offerings(List<Fresh> fresh) {
        String[] names =
                fresh.stream().flatMap(one -> one.sale().offerings()).distinct().toArray(String[]::new);
        Map<String, Long> found = new HashMap<>();
        for (Object[] offering : ask("offerings", names)) {
            found.put((String) offering[0], whole(offering[1]));
        }
        return found;
    }

    /**
     * Nobody removes them before the commit: lines have no foreign key. Only now, as long as other chunks name them too.
     * Where one was removed in between, the chunk fails, and is taken again.
     */
    private void hold(Map<String, Long> offerings) {
        Set<Long> ids = new TreeSet<>(offerings.values());
        Map<String, Object> held = Map.of("held", ids.toArray(Long[]::new));
        if (!ids.isEmpty() && chunk.rows(HostSales.class, TEXT, "hold", held).size() < ids.size()) {
            throw new IllegalStateException("an offering was removed while its sales were written");
        }
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

    private static <T> String[] texts(List<T> all, Function<T, String> value) {
        return all.stream().map(value).toArray(String[]::new);
    }

    private static <T> Long[] numbers(List<T> all, Function<T, Long> value) {
        return all.stream().map(value).toArray(Long[]::new);
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
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
    private record Fresh(HostSale sale, long id, Account account) {

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
