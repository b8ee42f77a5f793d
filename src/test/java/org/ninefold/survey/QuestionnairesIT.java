package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountRefusal;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;
import org.ninefold.testing.Wiring;

/** Questionnaires as they are kept, on every database. */
class QuestionnairesIT {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String OWN = "{\"key\": \"own\", \"name\": {\"da\": \"Eget\"}}";

    /** An installation with the ready-made questionnaires, and somebody who administers it. */
    private static final class House implements AutoCloseable {

        private final Database database;
        private final Wiring wiring;
        private final Questionnaires questionnaires;

        House(Database.Kind kind) {
            database = Database.of(kind);
            wiring = new Staff(database).at(Clock.fixed(NOW, ZoneOffset.UTC)).as("karen");
            questionnaires = wiring.get(Questionnaires.class);
            bring();
        }

        void bring() {
            database.run(wiring.get(ReadyMade.class)::bring);
        }

        QuestionnaireView get(String key) {
            return database.in(() -> questionnaires.get(key));
        }

        QuestionnaireView retitled(String key, long version, String title) {
            return database.in(() ->
                    questionnaires.revise(key, version, was -> new Revision(was).title("pulse", Map.of("en", title))));
        }

        List<String> listed() {
            return database.in(() -> questionnaires.page(0, 50)).items().stream()
                    .map(view -> view.definition().key() + (view.retired() ? " retired" : ""))
                    .toList();
        }

        @Override
        public void close() {
            database.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R4 What the product brings along is there once, and stays as the company has it")
    void bringsAlong(Database.Kind kind) {
        try (House house = new House(kind)) {
            assertEquals(List.of("acid-test", "pulse", "satisfaction"), house.listed());
            assertEquals(
                    ReadyMade.definition("satisfaction"),
                    house.get("satisfaction").definition());
            house.retitled("pulse", house.get("pulse").version(), "Ours");
            house.bring();
            assertEquals(
                    "Ours", house.get("pulse").definition().sections().get(0).title("en"));
            assertEquals("karen", house.get("pulse").changedBy());
            assertEquals(NOW, house.get("pulse").changedAt());
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A new one is added once; its key stays; who was slower is told who was quicker")
    void addsAndChanges(Database.Kind kind) {
        try (House house = new House(kind)) {
            QuestionnaireView own = house.database.in(() -> house.questionnaires.add(OWN));
            assertEquals("Eget", own.definition().name("fi"));
            assertEquals(SurveyRefusal.KEY_TAKEN, refused(house, () -> house.questionnaires.add(OWN)));
            assertEquals(
                    SurveyRefusal.KEY_STAYS,
                    refused(house, () -> house.questionnaires.save("own", own.version(), OWN.replace("own", "other"))));
            QuestionnaireView changed = house.retitled("own", own.version(), "First");
            assertEquals(
                    AccountRefusal.CHANGED_MEANWHILE,
                    refused(house, () -> house.questionnaires.save("own", own.version(), OWN)));
            assertEquals(
                    changed.version(),
                    house.retitled("own", changed.version(), "First").version(),
                    "nothing changed");
            assertThrows(NotFound.class, () -> house.get("none"));
            assertEquals(
                    "2",
                    house.database.value(
                            "select count(*) from ninefold.audit where subject = 'questionnaire' and subject_ref = 'own'"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("One that is no longer offered comes last, and can be offered again")
    void retires(Database.Kind kind) {
        try (House house = new House(kind)) {
            long version = house.get("acid-test").version();
            QuestionnaireView gone = house.database.in(() -> house.questionnaires.retire("acid-test", version, true));
            assertEquals(List.of("pulse", "satisfaction", "acid-test retired"), house.listed());
            house.database.in(() -> house.questionnaires.retire("acid-test", gone.version(), false));
            assertEquals(List.of("acid-test", "pulse", "satisfaction"), house.listed());
        }
    }

    private static Object refused(House house, Runnable step) {
        return assertThrows(Refused.class, () -> house.database.run(step)).refusal();
    }
}
