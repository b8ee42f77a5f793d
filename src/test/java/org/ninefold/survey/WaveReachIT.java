package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Who may do what with a wave that asks people of several teams. */
class WaveReachIT {

    /** By the administrator: P1 is of North, P2 of South. */
    private static WaveHouse house(Database.Kind kind) {
        WaveHouse house = new WaveHouse(kind);
        house.person("A", "P1", "da");
        house.person("B", "P2", "sv");
        return house;
    }

    private static Waves nils(WaveHouse house) {
        return house.get("nils", Waves.class);
    }

    private static void refused(Executable step) {
        assertEquals(WaveRefusal.BEYOND_REACH, assertThrows(Refused.class, step).refusal());
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("A manager of one team neither changes, opens, closes nor throws away what asks another team's people")
    void keepsToItsTeam(Database.Kind kind) {
        try (WaveHouse house = house(kind)) {
            NewWave both = house.wave("pulse", false, "P1", "P2");
            WaveView draft =
                    house.database.in(() -> house.get("karen", Waves.class).add(both));
            long id = draft.id();
            refused(() ->
                    house.database.run(() -> nils(house).change(id, draft.version(), house.wave("pulse", true, "P1"))));
            refused(() -> house.database.run(() -> nils(house).open(id)));
            refused(() -> house.database.run(() -> nils(house).remove(id, draft.version())));
            house.database.run(() -> house.get("rolf", Waves.class).open(id));
            refused(() -> house.database.run(() -> nils(house).close(id)));
            assertEquals(
                    WaveState.CLOSED,
                    house.database
                            .in(() -> house.get("rolf", Waves.class).close(id))
                            .state());
            long own = house.opened(house.wave("acid-test", false, "P1"));
            assertEquals(
                    WaveState.CLOSED,
                    house.database.in(() -> nils(house).close(own)).state());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("Whom a wave names one by one, everybody learns as far as they see them, and nobody from a list")
    void namesThoseWithinReach(Database.Kind kind) {
        try (WaveHouse house = house(kind)) {
            long id = house.database
                    .in(() -> house.get("karen", Waves.class).add(house.wave("pulse", false, "P1", "P2")))
                    .id();
            assertEquals(List.of("P1", "P2"), named(house, "karen", id));
            assertEquals(List.of("P1"), named(house, "lise", id));
            assertEquals(List.of("P2"), named(house, "cilla", id));
            assertEquals(
                    List.of(),
                    house.database
                            .in(() -> house.get("karen", Waves.class).page(0, 9))
                            .items()
                            .get(0)
                            .audience()
                            .which());
        }
    }

    private static List<String> named(WaveHouse house, String who, long wave) {
        return house.database
                .in(() -> house.get(who, Waves.class).get(wave))
                .audience()
                .which();
    }
}
