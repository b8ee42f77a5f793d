package org.ninefold.platform.store;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Properties;
import java.util.ServiceLoader;
import org.ninefold.platform.settings.HostDatabase;

/**
 * A database that is not ours: reached by a connection of its own, which no pool keeps and no transaction of ours ever
 * includes, and by which nothing can be written. What its address says wins over what is said here.
 */
public final class OutsideDatabase {

    private static final String SECONDS_TO_CONNECT = "10";

    /** A statement that the network swallowed ends after this. */
    private static final String SECONDS_TO_ANSWER = "1800";

    private OutsideDatabase() {}

    /** A new connection, read only, within a transaction that whoever closes it rolls back. */
    public static Connection open(HostDatabase database) throws SQLException {
        Connection connection = driver(database.url()).connect(database.url(), properties(database));
        try {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static Driver driver(String url) throws SQLException {
        for (Driver driver : ServiceLoader.load(Driver.class, OutsideDatabase.class.getClassLoader())) {
            if (driver.acceptsURL(url)) {
                return driver;
            }
        }
        throw new SQLException("no driver for this address", "08001");
    }

    private static Properties properties(HostDatabase database) {
        Properties properties = new Properties();
        if (!database.user().isEmpty()) {
            properties.setProperty("user", database.user());
        }
        if (!database.password().isEmpty()) {
            properties.setProperty("password", database.password());
        }
        properties.setProperty("ApplicationName", "Ninefold");
        properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        properties.setProperty("socketTimeout", SECONDS_TO_ANSWER);
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }
}
