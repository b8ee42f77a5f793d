package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Where the tables of a host's streams stood when each was last taken whole. */
record HostMarks(EntityManager em, String host) {

    /** Kept among the tables: the host's clock when it was asked. */
    private static final String CLOCK = "@clock";

    /**
     * From where on a stream is read.
     *
     * @param now where its tables stand now: behind a mark, when the host was taken back to an older day
     */
    Since since(HostStream stream, Map<String, Instant> now, Duration overlap) {
        Map<String, Instant> marks = new HashMap<>();
        new Sql()
                .add(
                        "select m.host_table, m.stamp from ninefold.host_mark m"
                                + " where m.host = ? and m.stream = ? and m.stamp is not null",
                        host,
                        stream.name())
                .rows(em)
                .forEach(row -> marks.put(row.text(0), row.moment(1)));
        Instant looked = marks.remove(CLOCK);
        boolean back = marks.entrySet().stream().anyMatch(mark -> isBefore(now.get(mark.getKey()), mark.getValue()));
        return looked == null || back ? Since.ALL : new Since(marks, looked, overlap);
    }

    private static boolean isBefore(Instant now, Instant mark) {
        return now == null || now.isBefore(mark);
    }

    /** The stream is read whole next, also where this reading does not come to its end. */
    void forget(HostStream stream) {
        new Sql()
                .add("delete from ninefold.host_mark where host = ? and stream = ?", host, stream.name())
                .on(em)
                .executeUpdate();
    }

    void keep(HostStream stream, Map<String, Instant> marks, Instant clock) {
        forget(stream);
        Map<String, Instant> all = new HashMap<>(marks);
        all.put(CLOCK, clock);
        all.forEach((table, stamp) -> new Sql()
                .add(
                        "insert into ninefold.host_mark(host, stream, host_table, stamp)"
                                + " values (?, ?, ?, cast(? as timestamp))",
                        host,
                        stream.name(),
                        table,
                        stamp)
                .on(em)
                .executeUpdate());
    }

    /** The host's clock when the stream that waits longest was read; null where none ever was. */
    Instant looked() {
        return new Sql()
                        .add(
                                "select min(m.stamp), 1 from ninefold.host_mark m where m.host = ? and m.host_table = ?",
                                host,
                                CLOCK)
                        .rows(em)
                        .stream()
                        .map((Row row) -> row.moment(0))
                        .filter(moment -> moment != null)
                        .findFirst()
                        .orElse(null);
    }
}
