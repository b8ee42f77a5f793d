package org.ninefold.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ninefold.intake.Column.Type;

/** Offerings in their tree: a parent may come anywhere in the same file. */
@ApplicationScoped
class OfferingsKind implements ImportKind {

    private static final List<Column> COLUMNS = List.of(
            Column.needs("offering_ref", Type.REF),
            Column.needs("name", Type.TEXT).upTo(200),
            Column.may("parent_ref", Type.REF),
            Column.may("suppliable", Type.YES_NO));

    @Override
    public String name() {
        return "offerings";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String ref(String[] values) {
        return values[0];
    }

    @Override
    public String together(String[] values) {
        return "all";
    }

    @Override
    public boolean fills() {
        return true;
    }

    @Override
    public void fill(Chunk chunk, List<String> columns) {
        chunk.run(OfferingsKind.class, "offerings", "fill", Map.of("fills", columns.toArray(String[]::new)));
    }

    @Override
    public void judge(Chunk chunk) {
        chunk.run(OfferingsKind.class, "offerings", "judge");
        while (rejectParents(chunk)) {}
    }

    /** Rejects what would stand below nothing known or below itself; each may take away the parent of others. */
    private static boolean rejectParents(Chunk chunk) {
        Map<String, String> parents = new HashMap<>();
        chunk.rows(OfferingsKind.class, "offerings", "known").forEach(row -> put(parents, (Object[]) row));
        Map<String, String> brought = new HashMap<>();
        chunk.rows(OfferingsKind.class, "offerings", "brought").forEach(row -> put(brought, (Object[]) row));
        brought.forEach((ref, parent) -> {
            if (parent == null) {
                parents.putIfAbsent(ref, null);
            } else {
                parents.put(ref, parent.isEmpty() ? null : parent);
            }
        });
        Set<String> unknown = new HashSet<>();
        Set<String> circular = new HashSet<>();
        brought.forEach((ref, parent) -> {
            boolean below = parent != null && !parent.isEmpty();
            if (below && !parents.containsKey(parent)) {
                unknown.add(ref);
            } else if (below && reaches(parents, ref)) {
                circular.add(ref);
            }
        });
        reject(chunk, unknown, RowFault.UNKNOWN_PARENT);
        reject(chunk, circular, RowFault.BELOW_ITSELF);
        return !unknown.isEmpty() || !circular.isEmpty();
    }

    private static void put(Map<String, String> parents, Object[] row) {
        parents.put((String) row[0], (String) row[1]);
    }

    private static <T> boolean reaches(Map<T, T> parents, T ref) {
        Set<T> seen = new HashSet<>();
        for (T above = parents.get(ref); above != null && seen.add(above); above = parents.get(above)) {
            if (above.equals(ref)) {
                return true;
            }
        }
        return false;
    }

    private static void reject(Chunk chunk, Set<String> refs, RowFault fault) {
        if (!refs.isEmpty()) {
            Map<String, Object> more = Map.of("refs", refs.toArray(String[]::new), "reason", fault.name());
            chunk.run(OfferingsKind.class, "offerings", "reject", more);
        }
    }

    @Override
    public void apply(Chunk chunk) {
        chunk.run(OfferingsKind.class, "offerings", "apply");
    }

    @Override
    public boolean undoneAtOnce() {
        return true;
    }

    @Override
    public void judgeUndo(Chunk chunk) {
        chunk.rows(OfferingsKind.class, "offerings-undo", "hold");
        chunk.run(OfferingsKind.class, "offerings-undo", "judge");
        while (keepUndone(chunk)) {}
    }

    /** Keeps what has something below it that stays, and what would stand below itself; each may keep others. */
    private static boolean keepUndone(Chunk chunk) {
        Map<Long, Long> parents = new HashMap<>();
        chunk.rows(OfferingsKind.class, "offerings-undo", "known").forEach(row -> {
            Object[] pair = (Object[]) row;
            parents.put(id(pair[0]), id(pair[1]));
        });
        Set<Long> made = new HashSet<>();
        Set<Long> changed = new HashSet<>();
        chunk.rows(OfferingsKind.class, "offerings-undo", "restored").forEach(row -> {
            Object[] one = (Object[]) row;
            (id(one[2]) == 0 ? made : changed).add(id(one[0]));
            parents.put(id(one[0]), id(one[1]));
        });
        Set<Long> used = new HashSet<>(parents.values());
        used.retainAll(made);
        changed.removeIf(id -> !reaches(parents, id));
        keep(chunk, used, UndoReason.IN_USE);
        keep(chunk, changed, UndoReason.BELOW_ITSELF);
        return !used.isEmpty() || !changed.isEmpty();
    }

    private static Long id(Object found) {
        return found == null ? null : ((Number) found).longValue();
    }

    private static void keep(Chunk chunk, Set<Long> offerings, UndoReason reason) {
        if (!offerings.isEmpty()) {
            Map<String, Object> more = Map.of("offerings", offerings.toArray(Long[]::new), "reason", reason.name());
            chunk.run(OfferingsKind.class, "offerings-undo", "keep", more);
        }
    }

    @Override
    public void undo(Chunk chunk) {
        chunk.run(OfferingsKind.class, "offerings-undo", "apply");
    }
}
