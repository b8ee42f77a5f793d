package org.ninefold.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ninefold.intake.Column.Type;

/** Wallets, keyed by account, offering and period; never of an offering and one above it in overlapping periods. */
@ApplicationScoped
class WalletsKind implements ImportKind {

    private static final int ACCOUNT = 0;
    private static final int FROM = 1;
    private static final int TO = 2;
    private static final int OFFERING = 3;
    private static final int TOTAL = 4;
    private static final int SHARE = 5;

    private static final List<Column> COLUMNS = List.of(
            Column.needs("account_ref", Type.REF),
            Column.needs("period_from", Type.DATE),
            Column.needs("period_to", Type.DATE),
            Column.may("offering_ref", Type.REF),
            Column.may("total_purchases", Type.COST),
            Column.may("estimated_share", Type.FRACTION),
            Column.may("currency", Type.CURRENCY),
            Column.choice("source", "CALCULATED", "ESTIMATED"));

    @Override
    public String name() {
        return "wallets";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String ref(String[] values) {
        boolean unread = values[ACCOUNT] == null || values[FROM] == null || values[TO] == null;
        String offering = values[OFFERING] == null ? "" : values[OFFERING] + " ";
        return unread ? null : values[ACCOUNT] + " " + offering + values[FROM] + " " + values[TO];
    }

    @Override
    public String together(String[] values) {
        return values[ACCOUNT];
    }

    @Override
    public Optional<Fault> check(String[] values) {
        // ISO dates compare as text
        if (values[FROM].compareTo(values[TO]) > 0) {
            return Optional.of(new Fault("period_to", RowFault.PERIOD_REVERSED, values[TO]));
        }
        if ((values[TOTAL] == null) == (values[SHARE] == null)) {
            String found = values[TOTAL] == null ? "" : values[TOTAL] + " / " + values[SHARE];
            return Optional.of(new Fault("total_purchases", RowFault.TOTAL_OR_SHARE, found));
        }
        return Optional.empty();
    }

    @Override
    public void judge(Chunk chunk) {
        chunk.run(WalletsKind.class, "wallets", "judge");
        List<?> neighbours = chunk.rows(WalletsKind.class, "wallets", "neighbours");
        if (neighbours.isEmpty()) {
            return;
        }
        Map<Long, Long> parents = new HashMap<>();
        chunk.rows(WalletsKind.class, "wallets", "parents").forEach(row -> {
            Object[] pair = (Object[]) row;
            parents.put(number(pair[0]), number(pair[1]));
        });
        Long[] rows = neighbours.stream()
                .map(Object[].class::cast)
                .filter(row -> related(parents, number(row[1]), number(row[2])))
                .map(row -> number(row[0]))
                .distinct()
                .toArray(Long[]::new);
        if (rows.length > 0) {
            chunk.run(WalletsKind.class, "wallets", "reject", Map.of("rows", rows));
        }
    }

    /** Whether one of two offerings stands above the other. */
    private static boolean related(Map<Long, Long> parents, Long one, Long other) {
        return isAbove(parents, one, other) || isAbove(parents, other, one);
    }

    private static boolean isAbove(Map<Long, Long> parents, Long above, Long below) {
        Set<Long> seen = new HashSet<>();
        for (Long at = parents.get(below); at != null && seen.add(at); at = parents.get(at)) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }

    private static Long number(Object id) {
        return ((Number) id).longValue();
    }

    @Override
    public void apply(Chunk chunk) {
        chunk.run(WalletsKind.class, "wallets", "apply");
    }

    @Override
    public void judgeUndo(Chunk chunk) {
        chunk.rows(WalletsKind.class, "wallets-undo", "hold");
        chunk.run(WalletsKind.class, "wallets-undo", "judge");
    }

    @Override
    public void undo(Chunk chunk) {
        chunk.run(WalletsKind.class, "wallets-undo", "apply");
    }
}
