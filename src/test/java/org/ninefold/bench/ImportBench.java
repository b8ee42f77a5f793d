package org.ninefold.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.platform.store.Migrations;
import org.ninefold.platform.store.SqlFile;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** Files of purchases brought in over REST by the running product, beside COPY and INSERT by hand. */
@ExtendWith(Printed.class)
class ImportBench {

    private static final double BOUND = 4.0;
    private static final int ACCOUNTS = Math.max(1_000, Knobs.CSV_ROWS / 5);
    private static final String PATH = "/api/imports?kind=purchases&mode=COMMIT&write=BOTH";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    @DisplayName("R1 R2 import of csv")
    void bringsInACsvFileAboutAsFastAsCopyAndInsert() {
        Path file = PurchaseFiles.csv(new PurchaseRows(Knobs.CSV_ROWS, ACCOUNTS, "C"));
        PGSimpleDataSource source = freshDatabase();
        try (Session session = new Session(source);
                Product product = new Product(source, "768m")) {
            double hand = byHand(session.settle(), file);
            session.settle();
            Product.Ended ours = bring(product, "text/csv", file);
            assertEquals(Knobs.CSV_ROWS, ours.answer().getInt("rows"));
            agree(session);
            String what = String.format("import of %,d purchase rows from csv", Knobs.CSV_ROWS);
            Results.ratio(what, hand, ours.seconds(), BOUND);
            Results.tell("— of which the upload", Results.seconds(ours.handOver()));
            session.settle();
            Product.Ended again = bring(product, "text/csv", file);
            assertEquals(0, again.answer().getInt("updated"));
            Results.tell("— the same file again (changes nothing)", Results.seconds(again.seconds()));
        }
    }

    @Test
    @DisplayName("import of xlsx in 512 MB")
    void bringsInASpreadsheetInLittleMemory() {
        Path file = PurchaseFiles.xlsx(new PurchaseRows(Knobs.XLSX_ROWS, ACCOUNTS, "X"));
        PGSimpleDataSource source = freshDatabase();
        String what = String.format("import of %,d purchase rows from xlsx, server with -Xmx512m", Knobs.XLSX_ROWS);
        Results.measured(what, () -> {
            try (Product product = new Product(source, "512m")) {
                Product.Ended ours = bring(product, SHEET, file);
                boolean whole = ours.answer().getInt("rows") == Knobs.XLSX_ROWS
                        && ours.answer().getInt("rejected") == 0;
                Results.bound(what, Results.seconds(ours.seconds()), "finishes", whole);
                return ours;
            }
        });
    }

    private static PGSimpleDataSource freshDatabase() {
        Tuned.drop("intake");
        PGSimpleDataSource source = Tuned.database("intake");
        Migrations.flyway(source).migrate();
        String accounts = SqlFile.read(ImportBench.class, "intake").replace(":accounts", Integer.toString(ACCOUNTS));
        try (Session session = new Session(source)) {
            session.run(statements(accounts))
                    .run(
                            "create schema hand",
                            "create table hand.purchase (like ninefold.purchase including all)",
                            "create table hand.purchase_line (like ninefold.purchase_line including all)",
                            "create table hand.row (account_ref text, purchase_ref text, purchased_on date,"
                                    + " offering_ref text, revenue numeric(19,4), direct_cost numeric(19,4),"
                                    + " currency varchar(3))")
                    .settle();
        }
        return source;
    }

    private static double byHand(Session session, Path file) {
        long start = System.nanoTime();
        try (InputStream in = Files.newInputStream(file)) {
            session.connection()
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy hand.row from stdin with (format csv, header)", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        session.run(statements(SqlFile.read(ImportBench.class, "import")));
        return (System.nanoTime() - start) / 1e9;
    }

    private static Product.Ended bring(Product product, String type, Path file) {
        try {
            Product.Ended ended = product.work(PATH, type, BodyPublishers.ofFile(file));
            assertEquals(0, ended.answer().getInt("rejected"), ended.answer().toString());
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Both have the same purchases and the same lines. */
    private static void agree(Session session) {
        for (String sums : List.of(
                "select count(*) || ' ' || count(distinct account_id) || ' ' || max(ref) from %s.purchase",
                "select count(*) || ' ' || sum(revenue) || ' ' || sum(direct_cost) || ' ' || count(distinct offering_id)"
                        + " || ' ' || max(purchased_on) from %s.purchase_line")) {
            assertEquals(session.value(sums.formatted("hand")), session.value(sums.formatted("ninefold")));
        }
    }

    private static List<String> statements(String text) {
        return Stream.of(text.split(";\\s*\n")).toList();
    }
}
