package org.ninefold.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.ninefold.intake.Column.Type;

/** Purchases: all rows of a reference, anywhere in the file, are the lines of one. */
@ApplicationScoped
class PurchasesKind implements ImportKind {

    private static final int REF = 1;

    private static final List<Column> COLUMNS = List.of(
            Column.needs("account_ref", Type.REF),
            Column.needs("purchase_ref", Type.REF),
            Column.needs("purchased_on", Type.DATE),
            Column.may("offering_ref", Type.REF),
            Column.needs("revenue", Type.AMOUNT),
            Column.may("direct_cost", Type.AMOUNT),
            Column.may("currency", Type.CURRENCY));

    @Override
    public String name() {
        return "purchases";
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
    public boolean spansRows() {
        return true;
    }

    @Override
    public void judge(Chunk chunk) {
        // nobody removes the offerings that this chunk names before it is committed
        chunk.rows(PurchasesKind.class, "purchases", "hold");
        chunk.run(PurchasesKind.class, "purchases", "judge");
        if (chunk.any("UPDATED")) {
            chunk.run(PurchasesKind.class, "purchases", "compare");
        }
    }

    @Override
    public void apply(Chunk chunk) {
        boolean replaces = chunk.any("UPDATED");
        boolean creates = chunk.any("CREATED");
        if (replaces) {
            chunk.run(PurchasesKind.class, "purchases", "replace");
        }
        if (creates) {
            chunk.run(PurchasesKind.class, "purchases", "create");
        }
        if (replaces || creates) {
            chunk.run(PurchasesKind.class, "purchases", "lines");
        }
    }

    @Override
    public void judgeUndo(Chunk chunk) {
        chunk.rows(PurchasesKind.class, "purchases-undo", "offerings");
        chunk.rows(PurchasesKind.class, "purchases-undo", "hold");
        chunk.run(PurchasesKind.class, "purchases-undo", "judge");
    }

    @Override
    public void undo(Chunk chunk) {
        chunk.run(PurchasesKind.class, "purchases-undo", "apply");
    }
}
