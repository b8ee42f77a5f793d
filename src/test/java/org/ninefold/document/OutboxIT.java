package org.ninefold.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountRefusal;
import org.ninefold.consent.Forgetting;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** What people see of the outbox, and do about it; and what a template says, then and now. */
class OutboxIT {

    @ParameterizedTest
    @EnumSource
    @DisplayName("Who does not see all accounts sees what went to people of theirs")
    void keepsToTheScope(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            room.invite(room.person("T1", "Qvist", "tove@fjord.example", "en"));
            long id = id(room);
            for (String who : List.of("karen", "anna", "nils", "lise")) {
                assertEquals(1, page(room, who).size(), who);
                assertEquals(
                        Map.of(MailState.QUEUED, 1L),
                        room.database.in(() -> as(room, who).counts()),
                        who);
            }
            assertEquals(List.of(), page(room, "cilla"));
            assertEquals(Map.of(), room.database.in(() -> as(room, "cilla").counts()));
            assertThrows(
                    NotFound.class,
                    () -> room.database.in(() -> as(room, "cilla").get(id)));
            MailDetail seen = room.database.in(() -> as(room, "anna").get(id));
            assertEquals(
                    "How satisfied is Fjord <b>Foods</b> with us?", seen.said().subject());
            assertTrue(seen.said().body().contains("{link}"), seen.said().body());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "All mail is held by a manager, one batch by who made it or an administrator; what waits in it is given up")
    void holdsBack(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            room.invite(room.person("T1", "One", "one@fjord.example", "en"));
            long batch =
                    room.database.in(() -> as(room, "rolf").batches()).get(0).id();
            room.database.run(() -> as(room, "rolf").pauseAll(true));
            room.send();
            assertEquals("QUEUED", room.states());
            room.database.run(() -> as(room, "rolf").pauseAll(false));
            Refused no = assertThrows(
                    Refused.class,
                    () -> room.database.run(() -> as(room, "rolf").pause(batch, true)));
            assertEquals(DocumentRefusal.BATCH_OF_OTHERS, no.refusal());
            assertThrows(
                    Refused.class,
                    () -> room.database.run(() -> as(room, "rolf").cancelBatch(batch)));
            room.database.run(() -> as(room, "karen").pause(batch, true));
            room.invite(room.person("T2", "Two", "two@fjord.example", "en"));
            room.send();
            assertEquals("QUEUED SENT", room.states(), "another batch goes on");
            assertEquals(1, room.database.in(() -> as(room, "karen").cancelBatch(batch)));
            room.database.run(() -> as(room, "karen").pause(batch, false));
            room.send();
            assertEquals("CANCELLED SENT", room.states());
            assertEquals("karen", room.database.value("select actor from ninefold.mail_log where state = 'CANCELLED'"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "A message that failed is sent again by a person, one that was sent is not, and one in hand is left alone")
    void sendsAgain(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind);
                RudeServer rude = new RudeServer("RCPT", "550 nobody")) {
            room.use(rude.port());
            room.invite(room.person("T1", "One", "one@fjord.example", "en"));
            room.send();
            assertEquals("BOUNCED", room.states());
            room.use(room.green.getSmtp().getPort());
            room.send();
            assertEquals("BOUNCED", room.states());
            room.database.run(() -> as(room, "rolf").resend(id(room)));
            room.send();
            assertEquals("SENT", room.states());
            Refused no = assertThrows(
                    Refused.class,
                    () -> room.database.run(() -> as(room, "rolf").resend(id(room))));
            assertEquals(DocumentRefusal.MAIL_STATE, no.refusal());
            assertThrows(
                    Refused.class,
                    () -> room.database.run(() -> as(room, "rolf").cancel(id(room))));
            room.database.sql("update ninefold.mail set state = 'SENDING'");
            assertThrows(
                    Refused.class,
                    () -> room.database.run(() -> as(room, "rolf").resend(id(room))));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("What the mail server refused in a batch is sent again at once, and nothing else of it")
    void sendsFailedAgain(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            room.invite(room.person("T1", "One", "one@fjord.example", "en"));
            long batch =
                    room.database.in(() -> as(room, "karen").batches()).get(0).id();
            Refused no = assertThrows(
                    Refused.class,
                    () -> room.database.run(() -> as(room, "rolf").resendBatch(batch)));
            assertEquals(DocumentRefusal.BATCH_OF_OTHERS, no.refusal());
            assertEquals(0, room.database.in(() -> as(room, "karen").resendBatch(batch)));
            room.database.sql("update ninefold.mail set state = 'BOUNCED'");
            assertEquals(0, room.database.in(() -> as(room, "karen").resendBatch(batch)));
            room.database.sql(
                    "update ninefold.mail set state = 'FAILED', tries = 5, due_at = timestamp '2099-01-01 00:00:00'");
            assertEquals(
                    1,
                    room.database.in(() -> as(room, "karen").batches()).get(0).failed());
            assertEquals(1, room.database.in(() -> as(room, "karen").resendBatch(batch)));
            room.send();
            assertEquals("SENT", room.states());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R2 a template says something else, and what was queued before says what it said")
    void keepsWhatWasSaid(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            room.invite(room.person("T1", "One", "one@fjord.example", "en"));
            Templates templates = room.wiring.as("rolf").get(Templates.class);
            TemplateView was = room.database.in(() -> templates.get("invitation"));
            Map<String, Said> texts = new HashMap<>(was.texts());
            texts.put("en", new Said("Now", "Now {link}"));
            TemplateView is = room.database.in(() -> templates.save("invitation", was.version(), texts));
            assertEquals(2, is.edition());
            assertEquals("rolf", is.changedBy());
            assertEquals(
                    AccountRefusal.CHANGED_MEANWHILE,
                    assertThrows(
                                    Refused.class,
                                    () -> room.database.in(
                                            () -> templates.save("invitation", was.version(), was.texts())))
                            .refusal());
            room.database.run(room.wiring.get(ReadyMadeTemplates.class)::bring);
            assertEquals(
                    "Now",
                    room.database
                            .in(() -> templates.get("invitation"))
                            .texts()
                            .get("en")
                            .subject());
            MailDetail first = room.database.in(() -> as(room, "karen").get(id(room)));
            assertEquals(
                    "How satisfied is Fjord <b>Foods</b> with us?", first.said().subject());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A preview takes somebody by name, address or reference, in their language, and says what is missing")
    void previews(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            room.set("mail.from-name", "");
            room.person("T1", "Qvist", "tove@fjord.example", "sv");
            Templates templates = room.wiring.as("anna").get(Templates.class);
            for (String who : List.of("T1", "tove@fjord.example", "tove qvist")) {
                Templates.Preview preview = room.database.in(() -> templates.preview("introduction", who, null));
                assertEquals("sv", preview.language());
                assertTrue(preview.said().body().startsWith("Hej Tove Qvist"), who);
                assertEquals(List.of(MergeField.SENDER_NAME), preview.missing());
            }
            assertTrue(room.database
                    .in(() -> templates.preview("invitation", null, "en"))
                    .missing()
                    .contains(MergeField.CONTACT_NAME));
            Templates others = room.wiring.as("cilla").get(Templates.class);
            assertThrows(Refused.class, () -> room.database.in(() -> others.preview("invitation", "T1", "en")));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("Who is erased is written to no more, and no message tells of them; that one was sent stays")
    void forgets(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            long tove = room.person("T1", "Qvist", "tove@fjord.example", "en");
            room.invite(tove);
            room.send();
            room.invite(tove);
            Forgetting.erase(room.database, Clock.fixed(Mailroom.NOW, ZoneOffset.UTC), "karen", "T1");
            assertEquals("SENT CANCELLED", room.states());
            assertEquals(
                    "0",
                    room.database.value("select count(*) from ninefold.mail where contact_id is not null"
                            + " or address is not null or merge_values is not null"));
            assertEquals(
                    null,
                    room.database.in(() -> as(room, "karen").get(id(room))).said());
        }
    }

    private static Outbox as(Mailroom room, String who) {
        return room.wiring.as(who).get(Outbox.class);
    }

    private static List<OutboxMail> page(Mailroom room, String who) {
        return room.database
                .in(() -> as(room, who).page(OutboxQuery.ALL, 0, 50))
                .items();
    }

    private static long id(Mailroom room) {
        return ((Number) room.database
                        .em()
                        .createNativeQuery("select min(id) from ninefold.mail")
                        .getSingleResult())
                .longValue();
    }
}
