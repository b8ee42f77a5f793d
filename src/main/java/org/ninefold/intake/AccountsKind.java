package org.ninefold.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.ninefold.account.AlikeKey;
import org.ninefold.account.Reassignment;
import org.ninefold.account.SearchKey;
import org.ninefold.intake.Column.Type;

/** Accounts. One without a team gets its owner's, and else the importing manager's. */
@ApplicationScoped
class AccountsKind implements ImportKind {

    private static final int REF = 0;
    private static final int NAME = 1;

    private static final List<Column> COLUMNS = List.of(
            Column.needs("account_ref", Type.REF),
            Column.needs("name", Type.TEXT).upTo(200),
            Column.choice("kind", "CUSTOMER", "LEAD", "FORMER"),
            Column.may("owner", Type.SIGN_IN),
            Column.may("team", Type.TEXT).upTo(100),
            Column.may("country", Type.COUNTRY),
            Column.may("currency", Type.CURRENCY),
            Column.may("customer_since", Type.DATE));

    @Inject
    Event<Reassignment> reassigned;

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String ref(String[] values) {
        return values[REF];
    }

    @Override
    public int derived() {
        return 3;
    }

    @Override
    public void derive(String[] values) {
        values[COLUMNS.size()] = SearchKey.of(values[REF], SearchKey.REF);
        values[COLUMNS.size() + 1] = SearchKey.of(values[NAME], SearchKey.NAME);
        values[COLUMNS.size() + 2] = AlikeKey.of(values[NAME]);
    }

    @Override
    public boolean fills() {
        return true;
    }

    @Override
    public void fill(Chunk chunk, List<String> columns) {
        chunk.run(AccountsKind.class, "accounts", "fill", Map.of("fills", columns.toArray(String[]::new)));
    }

    @Override
    public void judge(Chunk chunk) {
        chunk.run(AccountsKind.class, "accounts", "judge");
    }

    @Override
    public void warn(Chunk chunk, boolean checks) {
        chunk.run(AccountsKind.class, "accounts", "alike", Map.of("checks", checks));
    }

    @Override
    public void apply(Chunk chunk) {
        List<Long> moved = ids(chunk.rows(AccountsKind.class, "accounts", "moved"));
        reassigning(moved, () -> chunk.run(AccountsKind.class, "accounts", "apply"));
    }

    private static List<Long> ids(List<?> found) {
        return found.stream().map(id -> ((Number) id).longValue()).toList();
    }

    private void reassigning(List<Long> moved, Runnable step) {
        if (!moved.isEmpty()) {
            reassigned.fire(new Reassignment(moved, Reassignment.Phase.BEFORE));
        }
        step.run();
        if (!moved.isEmpty()) {
            reassigned.fire(new Reassignment(moved, Reassignment.Phase.AFTER));
        }
    }

    @Override
    public void judgeUndo(Chunk chunk) {
        chunk.rows(AccountsKind.class, "accounts-undo", "hold");
        chunk.run(AccountsKind.class, "accounts-undo", "judge");
    }

    @Override
    public void undo(Chunk chunk) {
        List<Long> moved = ids(chunk.rows(AccountsKind.class, "accounts-undo", "moved"));
        reassigning(moved, () -> chunk.run(AccountsKind.class, "accounts-undo", "apply"));
    }
}
