package org.ninefold.ofbiz;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.ninefold.testing.Postgres;
import org.postgresql.PGConnection;

/** OFBiz's own demo data, which are not part of this repository: a schema, a script for psql and a file for each table. */
final class DemoPack {

    private static final Pattern COPY = Pattern.compile("(?m)^\\\\copy (\\w+ \\(.*\\)) FROM '(.+)' (WITH \\(.*\\))$");

    private DemoPack() {}

    /** A database of the demo data, or the end of the test where they are not on this machine. */
    static Shop open(boolean withTypes) {
        String given = System.getProperty("ninefold.ofbiz.demo", System.getenv("NINEFOLD_OFBIZ_DEMO"));
        Path folder = Path.of(given == null ? "../shared/ofbiz-demo" : given);
        Assumptions.assumeTrue(
                Files.isReadable(folder.resolve("load.sql")),
                "not checked: OFBiz’s demo data are not in " + folder + " (set NINEFOLD_OFBIZ_DEMO)");
        String url = Postgres.freshUrl();
        Shop shop = Shop.at(url);
        load(shop, url, folder, "");
        if (withTypes) {
            load(shop, url, folder, "lookup-");
        }
        return shop;
    }

    private static void load(Shop shop, String url, Path folder, String prefix) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
            shop.sql(Files.readString(folder.resolve(prefix + "schema.sql")));
            Matcher copy = COPY.matcher(Files.readString(folder.resolve(prefix + "load.sql")));
            while (copy.find()) {
                try (Reader rows = Files.newBufferedReader(folder.resolve(copy.group(2)))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + copy.group(1) + " from stdin " + copy.group(3), rows);
                }
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
