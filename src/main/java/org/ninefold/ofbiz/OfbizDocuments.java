package org.ninefold.ofbiz;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.intake.HostPurchase;
import org.ninefold.intake.HostPurchase.Line;
import org.ninefold.platform.store.Row;

/** Puts the lines of a document together, which come one after the other. */
final class OfbizDocuments {

    private static final int BOOKED = 5;
    private static final int STATUS = 6;
    private static final int OFFERING = 7;
    private static final int REVENUE = 8;
    private static final int COST = 9;

    private final Consumer<HostPurchase> taker;
    private final List<Line> lines = new ArrayList<>();
    private Row first;

    OfbizDocuments(Consumer<HostPurchase> taker) {
        this.taker = taker;
    }

    void take(Row row) {
        if (first != null && !first.text(0).equals(row.text(0))) {
            end();
        }
        first = row;
        if (row.flag(BOOKED)) {
            lines.add(new Line(row.text(OFFERING), row.decimal(REVENUE), row.decimal(COST)));
        }
    }

    /** After the last row. */
    void end() {
        if (first != null) {
            taker.accept(new HostPurchase(
                    first.text(0),
                    first.text(1),
                    first.text(2),
                    first.day(3),
                    first.text(4),
                    first.flag(BOOKED),
                    first.text(STATUS),
                    lines));
        }
        first = null;
        lines.clear();
    }
}
