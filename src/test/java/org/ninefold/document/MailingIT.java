package org.ninefold.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.document.Queued.LeftOut;
import org.ninefold.testing.Database;

/** What is queued arrives, once, as text: through a real mail server, and past a rude one. */
class MailingIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 R3 a mail arrives in the person's language, with a link that is kept nowhere, and once")
    void arrives(Database.Kind kind) throws Exception {
        try (Mailroom room = new Mailroom(kind)) {
            assertEquals(
                    1,
                    room.invite(room.person("T1", "Qvist", "tove@fjord.example", "da"))
                            .mails());
            assertEquals(List.of(), room.made, "no link before sending");
            room.send();
            room.send();
            assertEquals("SENT", room.states());
            assertEquals(1, room.received().size());
            MimeMessage mail = room.received().get(0);
            assertEquals("Hvor tilfreds er Fjord <b>Foods</b> med os?", mail.getSubject());
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            String text = parts.getBodyPart(0).getContent().toString();
            String html = parts.getBodyPart(1).getContent().toString();
            assertTrue(text.contains("Kære Tove Qvist"), text);
            assertTrue(text.contains(room.made.get(0)), text);
            assertTrue(text.contains("Ørsted & Co"), text);
            assertTrue(html.contains("<a href=\"" + room.made.get(0) + "\""), html);
            assertTrue(html.contains("Ørsted &amp; Co"), html);
            assertEquals(
                    "0", room.database.value("select count(*) from ninefold.mail where merge_values like '%https%'"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    @DisplayName("R4 line breaks, script and addresses in names add no header, no recipient and no mark-up")
    void namesAreText(Database.Kind kind) throws Exception {
        try (Mailroom room = new Mailroom(kind)) {
            long person = room.person("T1", "Qvist", "tove@fjord.example", "en");
            room.database.sql(
                    "update ninefold.contact set last_name = ?1",
                    "<img src=x onerror=alert(1)>\r\nBcc: all@evil.example");
            room.database.sql("update ninefold.account set name = ?1", "A\r\nBcc: b@evil.example\r\n\r\n{link} ${7*7}");
            room.invite(person);
            room.send();
            assertEquals(1, room.received().size());
            MimeMessage mail = room.received().get(0);
            assertEquals(1, mail.getAllRecipients().length);
            assertEquals(null, mail.getHeader("Bcc"));
            assertEquals("How satisfied is A Bcc: b@evil.example {link} ${7*7} with us?", mail.getSubject());
            String html = ((MimeMultipart) mail.getContent())
                    .getBodyPart(1)
                    .getContent()
                    .toString();
            assertFalse(html.contains("<img"), html);
            assertTrue(html.contains("&lt;img src=x onerror=alert(1)&gt; Bcc: all@evil.example"), html);
            assertEquals(2, room.made.size(), "one for the text, one to leave");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    @DisplayName("A mail of a survey can be left with one click; a mail that somebody asked for cannot")
    void canBeLeft(Database.Kind kind) throws Exception {
        try (Mailroom room = new Mailroom(kind)) {
            room.invite(room.person("T1", "Qvist", "tove@fjord.example", "en"));
            room.database.run(() -> {
                MailQueue queue = room.wiring.get(MailQueue.class);
                queue.queue(queue.standing("opt-in"), "survey", Stream.of(NewMail.to("new@x.example", "sv", 5L)));
            });
            room.send();
            MimeMessage first = room.received().get(0);
            assertEquals("new@x.example", first.getAllRecipients()[0].toString(), "somebody waits for it");
            assertEquals(null, first.getHeader("List-Unsubscribe"));
            MimeMessage survey = room.received().get(1);
            assertTrue(survey.getHeader("List-Unsubscribe", null).startsWith("<https://ours.example/consent/"));
            assertEquals("List-Unsubscribe=One-Click", survey.getHeader("List-Unsubscribe-Post", null));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 nobody of that name, BOUNCED",
        "RCPT, 451 4.7.1 greylisted, QUEUED",
        "MAIL, 553 not from you, FAILED",
        "DATA, 421 closing, QUEUED",
        "DATA, 451 later, QUEUED",
        ".,    554 5.6.0 content refused, FAILED",
        ".,    452 disk full, QUEUED",
        ".,    '', UNCERTAIN",
        "RCPT, '', QUEUED",
        "HELLO, 554 go away, QUEUED"
    })
    @DisplayName("R1 each answer of a mail server moves the message where it belongs")
    void tellsAnswersApart(String command, String answer, MailState state) {
        try (Mailroom room = new Mailroom(Database.Kind.H2);
                RudeServer rude = new RudeServer(command, answer)) {
            room.use(rude.port());
            room.invite(room.person("T1", "Qvist", "tove@fjord.example", "en"));
            room.send();
            assertEquals(state.name(), room.states());
            if (!answer.isEmpty() && !command.equals("HELLO")) {
                assertTrue(room.said().contains(answer), room.said());
            }
            room.send();
            assertEquals(state.name(), room.states(), "left alone for now");
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R1 who died while sending leaves a message uncertain, which nobody sends again by itself")
    void staysUncertain(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            room.invite(room.person("T1", "Qvist", "tove@fjord.example", "en"));
            MailSteps steps = room.wiring.get(MailSteps.class);
            Letter letter = steps.begin(steps.next());
            assertEquals(0, steps.expire(), "it may still be under way");
            room.send();
            assertEquals("SENDING", room.states());
            room.database.sql("update ninefold.mail set lease_until = queued_at");
            room.send();
            assertEquals("UNCERTAIN", room.states());
            steps.told(letter.id(), new Delivery(Delivery.Outcome.SENT, "250 late"));
            room.later();
            room.send();
            assertEquals("UNCERTAIN", room.states());
            assertEquals(0, room.received().size());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R5 without a mail server, and while it is away, mail waits; then it goes")
    void waits(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            room.useNone();
            room.invite(room.person("T1", "Qvist", "tove@fjord.example", "en"));
            room.send();
            assertEquals("QUEUED", room.states());
            room.use(1);
            room.send();
            assertEquals("QUEUED", room.states());
            room.use(room.green.getSmtp().getPort());
            room.send();
            assertEquals("QUEUED", room.states(), "the server is left alone for a while");
            room.later();
            room.send();
            assertEquals("SENT", room.states());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R6 who has not agreed, has no address, or is gone gets nothing: not when queued, and not later")
    void asksForPermission(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            long no = room.person("T1", "No", "no@fjord.example", "en");
            long nowhere = room.person("T2", "Nowhere", null, "en");
            long changes = room.person("T3", "Changes", "changes@fjord.example", "en");
            long leaves = room.person("T4", "Leaves", "leaves@fjord.example", "en");
            long yes = room.person("T5", "Yes", "yes@fjord.example", "fi");
            room.refused.add(no);
            Queued queued = room.invite(no, nowhere, changes, leaves, yes, 999_999L);
            assertEquals(3, queued.mails());
            assertEquals(
                    Map.of(
                            LeftOut.NO_PERMISSION, List.of(no),
                            LeftOut.NO_ADDRESS, List.of(nowhere),
                            LeftOut.GONE, List.of(999_999L)),
                    queued.leftOut());
            room.refused.add(changes);
            room.database.sql("delete from ninefold.contact where id = ?1", leaves);
            room.send();
            assertEquals("CANCELLED CANCELLED SENT", room.states());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("No more leave in a minute than may")
    void keepsTheRate(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            Long[] people = Stream.iterate(1, i -> i <= 12, i -> i + 1)
                    .map(i -> room.person("P" + i, "P" + i, "p" + i + "@fjord.example", "en"))
                    .toArray(Long[]::new);
            room.set("mail.per-minute", "120");
            room.invite(people);
            room.send();
            // two a second, and what 1.5 seconds without a round have left: three, and the next at once
            int sent = room.received().size();
            assertTrue(sent >= 4 && sent <= 5, "sent " + sent);
        }
    }
}
