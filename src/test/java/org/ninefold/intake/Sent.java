package org.ninefold.intake;

import java.io.ByteArrayInputStream;
import java.util.List;

/** Files that are kept first and brought in with a mapping. */
final class Sent {

    private Sent() {}

    static MappedColumn takes(String source, String column, ColumnRule rule) {
        return new MappedColumn(source, column, rule);
    }

    static Mapping mapping(MappedColumn... columns) {
        return new Mapping(Dialect.declared(null), List.of(columns));
    }

    static long keep(Desk desk, String kind, byte[] file) {
        return desk.ask(() -> desk.uploads().keep(kind, "f.csv", new ByteArrayInputStream(file)));
    }

    static ImportView bring(Desk desk, long file, String kind, Mapping mapping) {
        ImportOrder order = ImportOrder.asked(kind, "COMMIT", null, null).mapped(mapping);
        return desk.work(desk.ask(() -> desk.uploads().start(file, order)));
    }
}
