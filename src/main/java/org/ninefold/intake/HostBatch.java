package org.ninefold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.intake.Staging.Numbered;

/** Gathers the rows of records until they are worth a transaction. */
final class HostBatch {

    private final int most;
    private final Consumer<Records> taker;
    private List<Numbered> rows = new ArrayList<>();
    private int first = 1;
    private int last;

    /** Some records with all their rows. */
    record Records(int first, int last, List<Numbered> rows) {

        int count() {
            return last - first + 1;
        }
    }

    /** @param most records handed over at once */
    HostBatch(int most, Consumer<Records> taker) {
        this.most = most;
        this.taker = taker;
    }

    void add(Numbered row) {
        add(List.of(row));
    }

    /** @param record all rows of one record */
    void add(List<Numbered> record) {
        rows.addAll(record);
        last = record.get(0).record();
        if (last - first + 1 >= most) {
            finish();
        }
    }

    void finish() {
        if (!rows.isEmpty()) {
            taker.accept(new Records(first, last, rows));
            rows = new ArrayList<>();
            first = last + 1;
        }
    }
}
