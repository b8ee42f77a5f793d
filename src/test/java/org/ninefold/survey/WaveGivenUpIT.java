package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.document.MailSteps;
import org.ninefold.document.Outbox;
import org.ninefold.testing.Database;

/** Whose mail was given up before it left was not asked: a corrected wave may ask them. */
class WaveGivenUpIT {

    private static void write(WaveHouse house) {
        house.database.in(() -> house.get("nobody", WaveMail.class).write());
    }

    private static long number(WaveHouse house, String query) {
        return Long.parseLong(house.database.value(query));
    }

    private static long mail(WaveHouse house, String contact) {
        return number(
                house,
                "select max(m.id) from ninefold.mail m join ninefold.contact c on c.id = m.contact_id where c.ref = '"
                        + contact + "'");
    }

    private static void leaves(WaveHouse house, String contact, String state) {
        house.database.sql("update ninefold.mail set state = ?1 where id = ?2", state, mail(house, contact));
        house.database.sql(
                "insert into ninefold.mail_log(mail_id, at, state, actor) values (?1, localtimestamp, ?2, '-')",
                mail(house, contact),
                state);
    }

    private static int giveUpBatch(WaveHouse house) {
        long batch = number(house, "select max(id) from ninefold.mail_batch");
        return house.database.in(() -> house.get("karen", Outbox.class).cancelBatch(batch));
    }

    private static String asked(WaveHouse house) {
        return house.database.value("select string_agg(c.ref || ' ' || coalesce(i.obstacle,"
                + " cast(i.asked_on as varchar)), ', ' order by c.ref) from ninefold.invitation i"
                + " join ninefold.contact c on c.id = i.contact_id");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R11 Who was in a batch that was given up was not asked; whose mail left, or may have, was")
    void batches(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "en");
            house.person("A", "P2", "en");
            house.person("A", "P3", "en");
            long wave = house.opened(house.wave("pulse", false, "P1", "P2", "P3"));
            String link = house.link(wave, "P1");
            write(house);
            leaves(house, "P2", "SENT");
            leaves(house, "P3", "UNCERTAIN");
            assertEquals(1, giveUpBatch(house));
            assertEquals("P1 GIVEN_UP, P2 2026-03-02, P3 2026-03-02", asked(house));
            assertEquals(2, house.funnel(wave).invited());
            assertEquals(new Prospects(3, 0, 0, 2, 1), house.database.in(() -> house.get("karen", Waves.class)
                    .plan(house.wave("pulse", false, "P1", "P2", "P3"))));
            long uncertain = mail(house, "P3");
            house.database.run(() -> house.get("karen", Outbox.class).cancel(uncertain));
            assertEquals("P1 GIVEN_UP, P2 2026-03-02, P3 2026-03-02", asked(house), "it may have arrived");
            assertEquals(
                    2, house.database.in(() -> house.get("karen", Waves.class).remind(wave)));
            write(house);
            assertEquals(2, giveUpBatch(house));
            assertEquals("P1 GIVEN_UP, P2 2026-03-02, P3 2026-03-02", asked(house), "those were reminders");
            house.submit(link, Map.of("general", "1"));
            assertEquals(3, house.funnel(wave).invited(), "has a link all the same, and answers");
            assertEquals(1, house.funnel(wave).answered());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R11 Who is found at sending to have no permission, no address, or a wave that is over, was not asked")
    void atSending(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "en");
            house.person("A", "P2", "en");
            house.person("A", "P3", "en");
            house.person("A", "P4", "en");
            long wave = house.opened(house.wave("pulse", false, "P1", "P2", "P3", "P4"));
            write(house);
            house.allow("P1", false);
            house.database.sql("update ninefold.contact set email = null where ref = 'P2'");
            house.submit(house.link(wave, "P4"), Map.of("general", "1"));
            house.database.run(() -> house.get("karen", Waves.class).close(wave));
            MailSteps steps = house.get("nobody", MailSteps.class);
            for (String contact : new String[] {"P1", "P2", "P3", "P4"}) {
                long mail = mail(house, contact);
                house.database.in(() -> steps.begin(mail));
            }
            assertEquals("P1 NO_PERMISSION, P2 NO_ADDRESS, P3 GIVEN_UP, P4 2026-03-02", asked(house));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R11 Where a wave is closed before its mails are written, nobody was asked")
    void closedBefore(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "en");
            long wave = house.opened(house.wave("pulse", false, "P1"));
            house.database.run(() -> house.get("karen", Waves.class).close(wave));
            write(house);
            assertEquals("P1 GIVEN_UP", asked(house));
            assertEquals("0", house.database.value("select count(*) from ninefold.mail"));
        }
    }
}
