package org.ninefold.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ninefold.consent.Purpose;

/** Writes what people said, in the words the product brings along, as whoever looks after the account noted it. */
final class ConsentWriting {

    private final Connection connection;
    private final Map<String, Long> accounts;
    private final Map<String, List<Long>> contacts;

    /**
     * @param accounts ids by reference
     * @param contacts ids by reference of the account, in their order
     */
    ConsentWriting(Connection connection, Map<String, Long> accounts, Map<String, List<Long>> contacts) {
        this.connection = connection;
        this.accounts = accounts;
        this.contacts = contacts;
    }

    void write(List<DraftConsent> told) throws SQLException {
        Map<Purpose, Long> wordings = wordings();
        try (Inserts rows = new Inserts(
                connection,
                "select nextval('ninefold.consent_seq')",
                "insert into ninefold.consent(id, version, account_id, contact_id, purpose, given, channel, source,"
                        + " wording_id, entered_by, entered_at) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (DraftConsent one : told) {
                DraftAccount account = one.story().account();
                rows.add(
                        accounts.get(account.ref()),
                        contacts.get(account.ref()).get(one.contact()),
                        one.purpose().name(),
                        one.given(),
                        one.channel().name(),
                        one.source(),
                        wordings.get(one.purpose()),
                        account.book().hand(),
                        one.on().atTime(13, 20));
            }
        }
    }

    private Map<Purpose, Long> wordings() throws SQLException {
        Map<Purpose, Long> wordings = new EnumMap<>(Purpose.class);
        try (PreparedStatement select = connection.prepareStatement(
                        "select purpose, id from ninefold.consent_wording where edition = 1");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                wordings.put(Purpose.valueOf(rows.getString(1)), rows.getLong(2));
            }
        }
        return wordings;
    }
}
