package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.document.DocumentSettings;
import org.ninefold.document.MailPurpose;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.testing.Database;

/** The mails of waves on their way into the outbox. */
class WaveMailIT {

    private static boolean write(WaveHouse house) {
        return house.database.in(() -> house.get("nobody", WaveMail.class).write());
    }

    private static int remind(WaveHouse house, String who, long wave) {
        return house.database.in(() -> house.get(who, Waves.class).remind(wave));
    }

    private static void sent(WaveHouse house) {
        house.database.sql("update ninefold.mail set state = 'SENT'");
    }

    private static String queued(WaveHouse house, String template) {
        return house.database.value(
                "select count(*) from ninefold.mail m join ninefold.mail_batch b on b.id = m.batch_id"
                        + " join ninefold.template t on t.id = b.template_id where t.ref = '" + template + "'");
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R11 Each person who is asked gets one invitation; only who is silent is reminded, once a day")
    void writesOnce(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            house.person("A", "P2", "sv");
            house.person("B", "P3", "fi");
            house.stranger("B", "P4", "p4@fjord.example", "en");
            long wave = house.opened(house.wave("pulse", false, "P1", "P2", "P3", "P4"));
            assertTrue(write(house));
            assertFalse(write(house));
            assertEquals("3", queued(house, "invitation"));
            assertEquals(0, remind(house, "rolf", wave), "their mails still wait");
            sent(house);
            house.submit(house.link(wave, "P1"), Map.of("general", "1"));
            String declines = house.link(wave, "P2");
            house.database.run(() -> house.get("nobody", Answering.class).decline(declines));
            assertEquals(0, remind(house, "nils", wave), "the silent one is of the other team");
            assertEquals(1, remind(house, "rolf", wave));
            assertEquals(0, remind(house, "rolf", wave));
            assertTrue(write(house));
            assertFalse(write(house));
            assertEquals("1", queued(house, "reminder"));
            sent(house);
            assertEquals(0, remind(house, "rolf", wave));
            house.on(WaveHouse.TODAY.plusDays(1));
            assertEquals(1, remind(house, "rolf", wave));
            assertTrue(write(house));
            assertEquals("2", queued(house, "reminder"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R11 CM-227 Mail, link and what we write down speak one language: the person's, the country's, ours")
    void speaksOneLanguage(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.account("N", "Nordlys", "anna", "North", "NO");
            house.person("A", "P1", "fi");
            house.person("B", "P2", null);
            house.person("N", "P3", null);
            house.database.run(() -> house.get("karen", StoredSettings.class).keep(DocumentSettings.LANGUAGE, "da"));
            NewWave asked = house.wave("pulse", false, "P1", "P2", "P3");
            String said = "";
            long wave = house.opened(asked);
            write(house);
            for (String person : List.of("P1", "P2", "P3")) {
                said += " "
                        + house.get("nobody", Answering.class)
                                .find(house.link(wave, person))
                                .language();
            }
            assertEquals(" fi sv da", said);
            assertEquals(
                    "da,fi,sv",
                    house.database.value(
                            "select string_agg(distinct w.language, ',' order by w.language) from ninefold.mail m join ninefold.template_wording w on w.id = m.wording_id"));
            long second = house.opened(house.wave("pulse", false, "P1"));
            assertEquals(
                    "sv",
                    house.database
                            .in(() -> house.get("karen", StaffEntries.class).sheet(second, "P2"))
                            .language());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R11 Who gets no invitation was not asked: it is told why, and may be asked again tomorrow")
    void leavesOut(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "en");
            house.person("A", "P2", "en");
            house.person("A", "P3", "en");
            long wave = house.opened(house.wave("pulse", false, "P1", "P2", "P3"));
            // the mail is to name what nobody knows of these people; one of them takes the permission back meanwhile
            house.database.sql(
                    "update ninefold.template_wording set body = body || ' {contact.firstName}' where language"
                            + " = 'en' and template_id = (select t.id from ninefold.template t where t.ref = 'invitation')");
            house.database.sql("update ninefold.contact set first_name = 'Mia' where ref = 'P1'");
            house.allow("P2", false);
            assertTrue(write(house));
            assertEquals("1", queued(house, "invitation"));
            assertEquals(
                    "P1 -, P2 NO_PERMISSION, P3 FIELD_MISSING",
                    house.database.value(
                            "select string_agg(c.ref || ' ' || coalesce(i.obstacle, '-'), ', ' order by c.ref)"
                                    + " from ninefold.invitation i join ninefold.contact c on c.id = i.contact_id"));
            assertEquals(1, house.funnel(wave).invited());
            house.database.sql("update ninefold.contact set first_name = 'Per' where ref = 'P3'");
            assertEquals(new Prospects(3, 1, 0, 1, 1), house.database.in(() -> house.get("karen", Waves.class)
                    .plan(house.wave("pulse", false, "P1", "P2", "P3"))));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R11 A link is made when the mail leaves, and none for who has answered since")
    void makesLinksLate(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            house.person("A", "P1", "da");
            long wave = house.opened(house.wave("pulse", false, "P1"));
            long person = house.database
                    .in(() -> house.get("karen", Invitations.class).page(wave, InvitationQuery.ASKED, 0, 9))
                    .items()
                    .get(0)
                    .id();
            write(house);
            assertEquals("0", house.database.value("select count(*) from ninefold.invitation_token"));
            String address = house.database
                    .in(() -> house.get("nobody", SurveyLink.class).fresh(person, MailPurpose.SURVEY))
                    .orElseThrow();
            assertTrue(address.matches("http://localhost:8080/s/[A-Za-z0-9]{43}"), address);
            house.submit(address.substring(address.lastIndexOf('/') + 1), Map.of("general", "1"));
            assertEquals(Optional.empty(), house.database.in(() -> house.get("nobody", SurveyLink.class)
                    .fresh(person, MailPurpose.SURVEY)));
        }
    }
}
