package org.ninefold.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What can be turned from the command line, each as {@code -D<key>=<text>}. */
final class Knobs {

    /** Accounts of the company. */
    static final int ACCOUNTS = Integer.getInteger("bench.accounts", 1_000_000);

    /** Rows of the csv file of purchases. */
    static final int CSV_ROWS = Integer.getInteger("bench.csv", ACCOUNTS);

    /** Rows of the xlsx file of purchases. */
    static final int XLSX_ROWS = Integer.getInteger("bench.xlsx", ACCOUNTS / 5);

    /** Whether a missed bound fails the build. */
    static final boolean STRICT = Boolean.getBoolean("bench.strict");

    /** Where results and databases are kept. */
    static final Path FOLDER = Path.of("target", "bench");

    private Knobs() {}

    /** A script of the given company, or empty where the scripts are not on this machine. */
    static Optional<Path> script(String name) {
        String given = System.getProperty("ninefold.bench.scripts", System.getenv("NINEFOLD_BENCH_SCRIPTS"));
        Path folder = Path.of(given == null ? "../shared/bench" : given);
        return Optional.of(folder.resolve(name)).filter(Files::isReadable);
    }

    /** A folder in which the database server outlives the run, so that the company is made only once. */
    static Optional<Path> keptData() {
        return Optional.ofNullable(System.getProperty("bench.data")).map(Path::of);
    }
}
