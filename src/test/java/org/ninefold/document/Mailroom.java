package org.ninefold.document;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.enterprise.inject.Instance;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ninefold.account.AccountFields;
import org.ninefold.account.Accounts;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.platform.settings.MailServer;
import org.ninefold.platform.settings.MailServer.Security;
import org.ninefold.platform.settings.Settings;
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;
import org.ninefold.testing.Wiring;

/** A firm of anna with people, a mail server that takes all, and the outbox between them. */
final class Mailroom implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    final Database database;
    final Wiring wiring;
    final GreenMail green = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    final Set<Long> refused = new HashSet<>();
    final List<String> made = new ArrayList<>();

    /** About which no link can be made any more. */
    final Set<Long> gone = new HashSet<>();

    private final Mailing mailing;
    private Optional<MailServer> server;

    Mailroom(Database.Kind kind) {
        database = Database.of(kind);
        green.start();
        use(green.getSmtp().getPort());
        wiring = new Staff(database).at(Clock.fixed(NOW, ZoneOffset.UTC)).as("karen");
        wiring.with(Settings.class, new Settings() {
            @Override
            public Optional<MailServer> mailServer() {
                return server;
            }

            @Override
            public String reportingCurrency() {
                return "EUR";
            }
        });
        List<Object> ports = List.of(new Asked(), new Numbered("survey"), new Numbered(MailLink.CONSENT));
        wiring.with(Instance.class, Wiring.found(() -> ports));
        wiring.with(MailSteps.class, new StepsInTransactions(database, steps()));
        mailing = wiring.get(Mailing.class);
        database.run(wiring.get(ReadyMadeTemplates.class)::bring);
        set("mail.from", "survey@ours.example");
        set("mail.from-name", "Ørsted & Co");
        set("mail.per-minute", "60000");
        AccountFields fields = new AccountFields("Fjord <b>Foods</b>", null, "anna", "North", null, null, null);
        database.run(() -> wiring.get(Accounts.class).open("A", fields));
    }

    private MailSteps steps() {
        return wiring.get(MailSteps.class);
    }

    /** Everybody agrees but those refused. */
    private final class Asked implements MailPermission {
        @Override
        public Set<Long> among(MailPurpose purpose, Collection<Long> contacts) {
            Set<Long> allowed = new HashSet<>(contacts);
            allowed.removeAll(refused);
            return allowed;
        }
    }

    /** Links that can be told apart. */
    private final class Numbered implements MailLink {
        private final String kind;

        Numbered(String kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Optional<String> fresh(long about, MailPurpose purpose) {
            if (gone.contains(about)) {
                return Optional.empty();
            }
            String link = "https://ours.example/" + kind + "/" + about + "-" + made.size();
            made.add(link);
            return Optional.of(link);
        }
    }

    void use(int port) {
        server = Optional.of(new MailServer("127.0.0.1", port, Security.NONE, "", ""));
    }

    void useNone() {
        server = Optional.empty();
    }

    void set(String name, String text) {
        database.sql("delete from ninefold.setting where name = ?1", name);
        database.sql("insert into ninefold.setting(name, text, version) values (?1, ?2, 1)", name, text);
    }

    /** A person with this name and address; answers with the id. */
    long person(String ref, String lastName, String email, String language) {
        ContactFields fields = new ContactFields("Tove", lastName, null, email, null, language, false);
        database.run(() -> wiring.get(Contacts.class).add("A", ref, fields));
        return Long.parseLong(database.value("select id from ninefold.contact where ref = '" + ref + "'"));
    }

    /** Queues an invitation to each, in a batch of their own. */
    Queued invite(Long... people) {
        return database.in(() -> {
            MailQueue queue = wiring.get(MailQueue.class);
            Map<MergeField, String> values =
                    Map.of(MergeField.SURVEY_NAME, "Satisfaction 2026", MergeField.CLOSES, "30 November 2026");
            return queue.queue(
                    queue.batch("Wave 1", "invitation", "karen"),
                    "survey",
                    Stream.of(people).map(person -> NewMail.to(person, 7000 + person, values)));
        });
    }

    /** One round of the timer. */
    void send() {
        mailing.send(() -> true);
    }

    /** Lets all wait no longer. */
    void later() {
        database.sql("update ninefold.mail set due_at = queued_at");
        database.sql("update ninefold.mail_lane set blocked_until = null");
    }

    String states() {
        return database.value("select coalesce(string_agg(state, ' ' order by id), '') from ninefold.mail");
    }

    String said() {
        return database.value("select said from ninefold.mail_log where id = (select max(id) from ninefold.mail_log)");
    }

    List<MimeMessage> received() {
        return Arrays.asList(green.getReceivedMessages());
    }

    static String raw(MimeMessage message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            message.writeTo(out);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        green.stop();
        database.close();
    }
}
