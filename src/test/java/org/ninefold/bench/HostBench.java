package org.ninefold.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.ofbiz.OfbizHost;
import org.ninefold.platform.store.SqlFile;
import org.postgresql.ds.PGSimpleDataSource;

/** Invoices of an Apache OFBiz come in, beside reading them with one query; both lie in one database. */
@ExtendWith(Printed.class)
class HostBench {

    private static final double BOUND = 5.0;
    private static final int INVOICES = Integer.getInteger("bench.invoices", Knobs.ACCOUNTS);
    private static final int FETCHED_AT_ONCE = 2_000;
    private static final Map<String, String> BESIDE =
            Map.of("NINEFOLD_HOST", "ofbiz", "NINEFOLD_HOST_DB_SCHEMA", "ofbiz");

    @Test
    @DisplayName("R6 invoices of OFBiz in 512 MB")
    void bringsInInvoicesAboutAsFastAsReadingThem() {
        Tuned.drop("host");
        PGSimpleDataSource source = Tuned.database("host");
        try (Session session = new Session(source)) {
            session.run("create schema ofbiz", "set search_path = ofbiz")
                    .run(statements(SqlFile.read(OfbizHost.class, "schema")))
                    .run(statements(SqlFile.read(HostBench.class, "host")))
                    .settle();
            try (Product product = new Product(source, "512m", BESIDE)) {
                sync(product, "FULL");
                session.run(statements(SqlFile.read(HostBench.class, "host-invoices")
                                .replace(":invoices", Integer.toString(INVOICES))))
                        .settle();
                measure(session, product);
            }
        }
    }

    private static void measure(Session session, Product product) {
        String reading = SqlFile.read(HostBench.class, "host-reading");
        read(session, reading);
        double hand = read(session, reading);
        Product.Ended ours = sync(product, "CHANGES");
        assertEquals(0, ours.answer().getInt("rejected"), ours.answer().toString());
        String what = String.format("%,d invoices of OFBiz, server with -Xmx512m", INVOICES);
        Results.ratio(what, hand, invoices(session, ours), BOUND);
        agree(session, reading);
        Results.tell("— the whole reading with its other streams", Results.seconds(ours.seconds()));
        session.settle();
        Product.Ended again = sync(product, "CHANGES");
        assertEquals(0, again.answer().getInt("updated") + again.answer().getInt("created"));
        Results.tell("— the same again (changes nothing)", Results.seconds(invoices(session, again)));
    }

    private static Product.Ended sync(Product product, String mode) {
        return product.work(
                "/api/hosts/ofbiz/syncs", "application/json", BodyPublishers.ofString("{\"mode\":\"" + mode + "\"}"));
    }

    /** Seconds that the stream of purchases took, by the database's clock. */
    private static double invoices(Session session, Product.Ended sync) {
        return session.number("select extract(epoch from ended_at - started_at) from ninefold.host_pass"
                + " where stream = 'PURCHASES' and sync_id = " + sync.id());
    }

    /** Seconds to read all rows, each with all its columns. */
    private static double read(Session session, String query) {
        long start = System.nanoTime();
        try {
            session.connection().setAutoCommit(false);
            try (Statement statement = session.connection().createStatement()) {
                statement.setFetchSize(FETCHED_AT_ONCE);
                ResultSet rows = statement.executeQuery(query);
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int i = 1; i <= columns; i++) {
                        rows.getObject(i);
                    }
                }
            }
            session.connection().rollback();
            session.connection().setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** As many purchases with the same revenue by category. */
    private static void agree(Session session, String reading) {
        assertEquals(
                session.value("select count(distinct invoice_id) || ' ' || count(distinct customer) || ' '"
                        + " || sum(net_revenue)::numeric(19,4) from (" + reading + ") r"),
                session.value("select count(distinct p.id) || ' ' || count(distinct p.account_id) || ' '"
                        + " || sum(l.revenue)::numeric(19,4) from ninefold.purchase p"
                        + " join ninefold.purchase_line l on l.purchase_id = p.id"));
    }

    private static List<String> statements(String text) {
        return Stream.of(text.split(";\\s*\n")).filter(part -> !part.isBlank()).toList();
    }
}
