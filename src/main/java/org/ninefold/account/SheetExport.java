package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.store.Listing;

/** Writes a whole list as a file. */
final class SheetExport {

    private SheetExport() {}

    /** What the columns are called, and a row's cells in their order. */
    record Columns<T>(List<String> names, Function<T, List<Object>> cells) {}

    static <T> Columns<T> columns(List<String> names, Function<T, List<Object>> cells) {
        return new Columns<>(names, cells);
    }

    /** @return how many rows were written */
    static <T> int write(EntityManager em, Listing<T> list, Columns<T> columns, Sheet sheet) {
        AtomicInteger rows = new AtomicInteger();
        sheet.head(columns.names());
        list.each(em, item -> {
            sheet.row(columns.cells().apply(item));
            rows.incrementAndGet();
        });
        sheet.end();
        return rows.get();
    }
}
