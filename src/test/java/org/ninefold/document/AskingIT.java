package org.ninefold.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.consent.ConsentChannel;
import org.ninefold.consent.ConsentLedger;
import org.ninefold.consent.ConsentRefusal;
import org.ninefold.consent.NewConsent;
import org.ninefold.consent.Purpose;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.Settings;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** People are asked for a permission once, and who changes their mind is heard. */
class AskingIT {

    private static final String EMAIL = "tove@fjord.example";

    private static void says(Mailroom room, String contact, boolean given) {
        room.database.run(() -> room.wiring
                .get(ConsentLedger.class)
                .add(new NewConsent(contact, Purpose.NEWSLETTER, given, ConsentChannel.PHONE, null)));
    }

    private static String asks(Mailroom room) {
        room.database.run(() -> room.wiring.get(Newsletter.class).ask(EMAIL, "Tove", "da"));
        return room.database.value("select count(*) from ninefold.mail");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "R9 Of two who mail the letter to a person at once, the second waits for the first, and writes to nobody")
    void mailsLettersOnce(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind);
                EntityManager other =
                        room.database.em().getEntityManagerFactory().createEntityManager()) {
            room.set("mail.permission-letter", "true");
            room.person("T1", "Qvist", EMAIL, "da");
            Letters second = new Wiring(other, Clock.fixed(Mailroom.NOW, ZoneOffset.UTC))
                    .with(Settings.class, room.wiring.get(Settings.class))
                    .with(Instance.class, room.wiring.get(Instance.class))
                    .as("karen")
                    .get(Letters.class);
            CompletableFuture<Integer> click = room.database.in(() -> {
                assertEquals(1, room.wiring.get(Letters.class).mail(List.of("T1")));
                CompletableFuture<Integer> started = CompletableFuture.supplyAsync(() -> mail(other, second));
                assertThrows(TimeoutException.class, () -> started.get(500, TimeUnit.MILLISECONDS));
                return started;
            });
            assertEquals(0, click.join());
            assertEquals("1", room.database.value("select count(*) from ninefold.mail"));
        }
    }

    private static int mail(EntityManager em, Letters letters) {
        em.getTransaction().begin();
        try {
            int queued = letters.mail(List.of("T1"));
            em.getTransaction().commit();
            return queued;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R7 Who once refused the newsletter may sign up again; who has it is not written to")
    void changesTheMind(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            room.person("T1", "Qvist", EMAIL, "da");
            says(room, "T1", true);
            assertEquals("0", asks(room), "has it");
            says(room, "T1", false);
            assertEquals("1", asks(room));
            assertEquals("1", asks(room), "lately");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R7 Of two contacts with one address both must have the newsletter for nothing to be asked")
    void asksWhereOneHasItNot(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            room.person("T1", "Qvist", EMAIL, "da");
            room.person("T2", "Kvist", EMAIL, "da");
            says(room, "T1", true);
            says(room, "T2", true);
            assertEquals("0", asks(room));
            says(room, "T2", false);
            assertEquals("1", asks(room));
        }
    }

    /** Somebody of whom nobody knew who they are confirmed at that hour; answers with the number. */
    private static long confirmed(Mailroom room, String hour) {
        asks(room);
        room.database.sql("update ninefold.newsletter_sign_up set state = 'CONFIRMED', wording = 1,"
                + " confirmed_at = timestamp '2026-11-02 " + hour + ":00:00'");
        return Long.parseLong(room.database.value("select max(id) from ninefold.newsletter_sign_up"));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R7 What a person said after confirming holds: the sign-up is not put over it")
    void laterWordsHold(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            long one = confirmed(room, "08");
            room.person("T1", "Qvist", EMAIL, "da");
            says(room, "T1", false);
            SignUps signUps = room.wiring.get(SignUps.class);
            Refused no = assertThrows(Refused.class, () -> room.database.run(() -> signUps.attach(one, "T1")));
            assertEquals(ConsentRefusal.SAID_SINCE, no.refusal());
            assertEquals("1", room.database.value("select count(*) from ninefold.consent"));
            assertEquals(1, room.database.in(signUps::waiting).size(), "it can still be set aside");
            room.database.sql("update ninefold.newsletter_sign_up set confirmed_at = timestamp '2026-11-02 10:00:00'");
            room.database.run(() -> signUps.attach(one, "T1"));
            assertEquals(
                    "1", room.database.value("select count(*) from ninefold.consent c where c.given"), "said later");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("References that no row can hold are of nobody")
    void hostileReferences(Database.Kind kind) {
        try (Mailroom room = new Mailroom(kind)) {
            room.person("T1", "Qvist", EMAIL, "da");
            String hostile = "T1\0b";
            Templates templates = room.wiring.get(Templates.class);
            assertThrows(NotFound.class, () -> room.database.in(() -> templates.get(hostile)));
            assertEquals(
                    DocumentRefusal.PERSON_UNKNOWN,
                    assertThrows(
                                    Refused.class,
                                    () -> room.database.in(() -> templates.preview("introduction", hostile, null)))
                            .refusal());
            assertEquals(
                    DocumentRefusal.PERSON_UNKNOWN,
                    assertThrows(
                                    Refused.class,
                                    () -> room.database.in(
                                            () -> room.wiring.get(Letters.class).print(List.of("T1", hostile))))
                            .refusal());
            long one = confirmed(room, "08");
            assertThrows(
                    Refused.class,
                    () -> room.database.run(() -> room.wiring.get(SignUps.class).attach(one, hostile)));
        }
    }
}
