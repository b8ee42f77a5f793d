package org.ninefold.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The one table of the run: kept in target/bench after every row, printed when the last bench has ended. */
final class Results {

    private static final String MISSED = "MISSED";
    private static final String HEAD = "| what | baseline | ours | figure | bound | |";
    private static final List<Row> ROWS = new ArrayList<>();
    private static final List<String> NOTES = new ArrayList<>();

    /** One line of the table, in words. */
    record Row(String what, String baseline, String ours, String figure, String bound, String verdict) {

        String markdown() {
            return "| " + String.join(" | ", what, baseline, ours, figure, bound, verdict) + " |";
        }

        String csv() {
            return String.join(";", what, baseline, ours, figure, bound, verdict);
        }
    }

    private Results() {}

    /** Two times in seconds whose ratio must not exceed the bound. */
    static void ratio(String what, double baseline, double ours, double bound) {
        double ratio = ours / baseline;
        judge(new Row(what, seconds(baseline), seconds(ours), times(ratio), times(bound), verdict(ratio <= bound)));
    }

    /** Two times in seconds that are told, without a bound. */
    static void compare(String what, double baseline, double ours) {
        add(new Row(what, seconds(baseline), seconds(ours), times(ours / baseline), "", "told"));
    }

    /** A figure that must not exceed the bound, both as they are to be read. */
    static void bound(String what, String figure, String bound, boolean kept) {
        judge(new Row(what, "", "", figure, bound, verdict(kept)));
    }

    /** A figure that is told, without a bound. */
    static void tell(String what, String figure) {
        add(new Row(what, "", "", figure, "", "told"));
    }

    /** What the step gives; when it cannot be done, the row says that nothing was measured, and why. */
    static <T> T measured(String what, Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException | AssertionError e) {
            add(new Row(what, "", "", "not measured: " + e.getMessage(), "", "UNMEASURED"));
            throw e;
        }
    }

    /** A sentence below the table. */
    static synchronized void note(String text) {
        NOTES.add(text);
        keep();
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }

    /** The table with what it was measured on. */
    static synchronized String table() {
        List<String> lines = new ArrayList<>(List.of("", HEAD, "|---|---:|---:|---:|---:|---|"));
        ROWS.forEach(row -> lines.add(row.markdown()));
        lines.add("");
        lines.add(Tuned.description());
        lines.add(String.format(
                Locale.ROOT,
                "%,d accounts, %d cores, bench heap %d MB, JDK %s",
                Knobs.ACCOUNTS,
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.version()));
        lines.addAll(NOTES);
        return String.join("\n\n", lines).replaceAll("\\|\n\n\\|", "|\n|").strip() + "\n";
    }

    private static void judge(Row row) {
        add(row);
        if (Knobs.STRICT) {
            assertEquals("ok", row.verdict(), row.markdown());
        }
    }

    private static synchronized void add(Row row) {
        ROWS.add(row);
        System.out.println(row.markdown());
        keep();
    }

    private static void keep() {
        try {
            Files.createDirectories(Knobs.FOLDER);
            Files.writeString(Knobs.FOLDER.resolve("results.md"), table());
            List<String> csv = new ArrayList<>(List.of("what;baseline;ours;figure;bound;verdict"));
            ROWS.forEach(row -> csv.add(row.csv()));
            Files.write(Knobs.FOLDER.resolve("results.csv"), csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.2f ×", ratio);
    }

    private static String verdict(boolean kept) {
        return kept ? "ok" : MISSED;
    }
}
