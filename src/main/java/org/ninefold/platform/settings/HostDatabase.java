package org.ninefold.platform.settings;

/**
 * How the database of the system beside us is reached.
 *
 * @param url a JDBC address
 * @param user empty where the address says it
 * @param schema where its tables are, as the database writes it
 */
public record HostDatabase(String url, String user, String password, String schema) {

    /** A password has no place in a log. */
    @Override
    public String toString() {
        return "HostDatabase[schema=" + schema + "]";
    }
}
