package org.ninefold.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.ninefold.account.Account;
import org.ninefold.platform.store.SqlFile;

/** Writes what was done and is planned, with whom, and the days of contact that follow. */
final class ActivityWriting {

    private final Connection connection;
    private final Map<String, Long> accounts;
    private final Map<String, List<Long>> contacts;
    private int number;

    /**
     * @param accounts ids by reference
     * @param contacts ids by reference of the account, in their order
     */
    ActivityWriting(Connection connection, Map<String, Long> accounts, Map<String, List<Long>> contacts) {
        this.connection = connection;
        this.accounts = accounts;
        this.contacts = contacts;
    }

    void write(List<Story> stories) throws SQLException {
        try (PreparedStatement people = connection.prepareStatement(
                        "insert into ninefold.activity_contact(activity_id, contact_id) values (?, ?)");
                Inserts rows = new Inserts(
                        connection,
                        "select nextval('ninefold.activity_seq')",
                        "insert into ninefold.activity(id, version, ref, account_id, kind, done, on_day, at_time,"
                                + " subject, responsible) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Story story : stories) {
                write(story, rows, people);
            }
            rows.flush();
            people.executeBatch();
        }
        try (PreparedStatement days = connection.prepareStatement(SqlFile.read(Account.class, "contact-days"))) {
            days.executeUpdate();
        }
    }

    private void write(Story story, Inserts rows, PreparedStatement people) throws SQLException {
        DraftAccount account = story.account();
        for (DraftActivity activity : story.activities()) {
            long id = rows.add(
                    "V" + (30_001 + number++),
                    accounts.get(account.ref()),
                    activity.kind().name(),
                    activity.done(),
                    activity.on(),
                    activity.time(),
                    activity.subject(),
                    account.book().owner() == null
                            ? Staff.MANAGER
                            : account.book().owner());
            if (activity.contact() >= 0) {
                people.setLong(1, id);
                people.setLong(2, contacts.get(account.ref()).get(activity.contact()));
                people.addBatch();
            }
        }
    }
}
