package org.ninefold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ninefold.intake.Staging.Numbered;

/** A sale of a chunk: all rows of one record, of which the first says what holds for all. */
record HostSale(Numbered first, List<Numbered> rows) {

    static final int ACCOUNT = 0;
    static final int REF = 1;
    static final int DAY = 2;
    static final int OFFERING = 3;
    static final int REVENUE = 4;
    static final int COST = 5;
    static final int CURRENCY = 6;

    HostSale(List<Numbered> rows) {
        this(rows.get(0), rows);
    }

    /** The rows of a record come one after the other. */
    static List<HostSale> of(List<Numbered> rows) {
        List<HostSale> sales = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i).record() != rows.get(from).record()) {
                sales.add(new HostSale(rows.subList(from, i)));
                from = i;
            }
        }
        return sales;
    }

    boolean isGood() {
        return rows.stream().allMatch(row -> row.row().isGood());
    }

    int record() {
        return first.record();
    }

    String id() {
        return first.hosted().id();
    }

    String digest() {
        return first.hosted().digest();
    }

    String value(int column) {
        return first.row().values()[column];
    }

    Stream<String> offerings() {
        return rows.stream().map(row -> row.row().values()[OFFERING]).filter(Objects::nonNull);
    }
}
