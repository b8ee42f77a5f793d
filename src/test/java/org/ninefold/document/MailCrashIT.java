package org.ninefold.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.testing.Postgres;
import org.ninefold.testing.Server;
import org.postgresql.ds.PGSimpleDataSource;

/** The power fails while mails are sent. */
class MailCrashIT {

    private static final int MAILS = 200;

    private final DataSource database = Postgres.freshDatabase("");
    private final GreenMail green = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Test
    @DisplayName("R1 killed while sending, nobody gets a mail twice, and at most one is in doubt")
    void sendsAtMostOnce() throws SQLException {
        green.start();
        List<String> people;
        try (Server server = new Server("crash", environment())) {
            queue();
            assertTrue(green.waitForIncomingEmail(60_000, MAILS / 2), "mail has begun");
            server.kill();
            server.start();
            assertTrue(green.waitForIncomingEmail(60_000, MAILS - 1), "mail goes on");
            until("select count(*) from ninefold.mail where state = 'QUEUED'", "0");
            people = Arrays.stream(green.getReceivedMessages())
                    .map(MailCrashIT::recipient)
                    .toList();
        } finally {
            green.stop();
        }
        int doubtful = Integer.parseInt(value("select count(*) from ninefold.mail where state = 'SENDING'"));
        int sent = Integer.parseInt(value("select count(*) from ninefold.mail where state = 'SENT'"));
        assertTrue(doubtful <= 1, doubtful + " in doubt");
        assertEquals(MAILS, sent + doubtful);
        assertEquals(people.size(), people.stream().distinct().count(), "nobody twice");
        assertTrue(people.size() >= sent, people.size() + " of " + sent);
    }

    private Map<String, String> environment() {
        return Map.of(
                "NINEFOLD_DB_CLASS", "org.postgresql.ds.PGSimpleDataSource",
                "NINEFOLD_DB_URL", ((PGSimpleDataSource) database).getURL(),
                "NINEFOLD_DB_USER", "postgres",
                "NINEFOLD_DB_PASSWORD", "any",
                "NINEFOLD_MAIL_HOST", "127.0.0.1",
                "NINEFOLD_MAIL_PORT", String.valueOf(green.getSmtp().getPort()),
                "NINEFOLD_MAIL_SECURITY", "NONE");
    }

    /** Mails to people who are no contacts, with a link already in their values. */
    private void queue() throws SQLException {
        run("insert into ninefold.setting(name, text, version) values ('mail.from', 'us@ours.example', 1),"
                + " ('mail.per-minute', '3000', 1)");
        run("insert into ninefold.mail_batch(id, name, template_id, purpose, urgent, paused, created_at, created_by)"
                + " select 1, 'Crash', t.id, 'STAFF', true, false, localtimestamp, 'karen' from ninefold.template t"
                + " where t.ref = 'opt-in'");
        run("insert into ninefold.mail(version, batch_id, address, wording_id, merge_values, state, tries, queued_at,"
                + " due_at, moved_at) select 0, 1, 'p' || n || '@x.example', w.id, 'LINK=https://x.example/' || n,"
                + " 'QUEUED', 0, timestamp '2026-01-01', timestamp '2026-01-01', timestamp '2026-01-01'"
                + " from generate_series(1, " + MAILS + ") n, ninefold.template_wording w"
                + " join ninefold.template t on t.id = w.template_id where t.ref = 'opt-in' and w.language = 'en'");
    }

    private void until(String query, String value) throws SQLException {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!value(query).equals(value) && System.nanoTime() < end) {
            java.util.concurrent.locks.LockSupport.parkNanos(200_000_000L);
        }
        assertEquals(value, value(query));
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }

    private String value(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }
}
