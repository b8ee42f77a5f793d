package org.ninefold.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** What has become otherwise while a mail waited. */
class MailChangesIT {

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R6 a mail goes to the address of today, and to nobody where there is none any more")
    void goesToTheAddressOfToday(Database.Kind kind) throws Exception {
        try (Mailroom room = new Mailroom(kind)) {
            room.invite(
                    room.person("T1", "Typo", "typo@fjrod.example", "en"),
                    room.person("T2", "Gone", "gone@fjord.example", "en"));
            room.database.sql("update ninefold.contact set email = 'typo@fjord.example' where ref = 'T1'");
            room.database.sql("update ninefold.contact set email = null where ref = 'T2'");
            room.send();
            assertEquals("SENT CANCELLED", room.states());
            MimeMessage sent = room.received().get(0);
            assertEquals("typo@fjord.example", sent.getAllRecipients()[0].toString());
            assertEquals(1, room.received().size());
            assertEquals(
                    "typo@fjord.example",
                    room.database.value("select address from ninefold.mail where state = 'SENT'"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R6 a mail whose link leads nowhere any more is given up, once, with the reason")
    void givesUpWhatIsOver(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            long person = room.person("T1", "Done", "done@fjord.example", "en");
            room.invite(person);
            room.gone.add(7000 + person);
            room.send();
            room.later();
            room.send();
            assertEquals("CANCELLED", room.states());
            assertEquals("OVER", room.said());
            assertEquals("1", room.database.value("select count(*) from ninefold.mail_log where state = 'CANCELLED'"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R5 a server that refuses ten in a row is left alone: the others wait until somebody has looked")
    void stopsWhereAllIsRefused(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind);
                RudeServer rude = new RudeServer("RCPT", "550 relaying denied")) {
            room.use(rude.port());
            room.set("mail.per-minute", "6000");
            room.invite(Stream.iterate(1, i -> i <= 14, i -> i + 1)
                    .map(i -> room.person("P" + i, "P" + i, "p" + i + "@fjord.example", "en"))
                    .toArray(Long[]::new));
            room.send();
            assertEquals("10", room.database.value("select count(*) from ninefold.mail where state = 'BOUNCED'"));
            assertEquals("4", room.database.value("select count(*) from ninefold.mail where state = 'QUEUED'"));
            room.send();
            assertEquals("4", room.database.value("select count(*) from ninefold.mail where state = 'QUEUED'"));
            room.use(room.green.getSmtp().getPort());
            room.later();
            room.send();
            assertEquals(4, room.received().size());
        }
    }

    private static int secondsToWait(Mailroom room) {
        return (int) Math.round(Double.parseDouble(room.database.value(
                "select extract(epoch from blocked_until) - extract(epoch from cast(localtimestamp as timestamp))"
                        + " from ninefold.mail_lane")));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R5 as long as it refuses it gets one more mail a time, and is left alone twice as long after each")
    void waitsLongerWhereAllIsRefused(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind);
                RudeServer rude = new RudeServer("RCPT", "550 relaying denied")) {
            room.use(rude.port());
            room.set("mail.per-minute", "60000");
            room.invite(Stream.iterate(1, i -> i <= 14, i -> i + 1)
                    .map(i -> room.person("P" + i, "P" + i, "p" + i + "@fjord.example", "en"))
                    .toArray(Long[]::new));
            for (int expected : new int[] {10, 20, 40}) {
                room.later();
                room.send();
                int wait = secondsToWait(room);
                assertTrue(wait > expected - 5 && wait <= expected, expected + " s, not " + wait);
            }
            assertEquals("12", room.database.value("select count(*) from ninefold.mail where state = 'BOUNCED'"));
            room.use(room.green.getSmtp().getPort());
            room.later();
            room.send();
            assertEquals("0", room.database.value("select failures from ninefold.mail_lane"), "one was taken");
        }
    }
}
