package org.ninefold.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

/** Whom a wave means by what people have to do with the decision. */
class AudienceIT {

    private static Prospects plan(WaveHouse house, NewWave wave) {
        return house.database.in(() -> house.get("karen", Waves.class).plan(wave));
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R5 People are meant by their role in the decision: on a map, or as the contact says")
    void findsRoles(Database.Kind kind) {
        try (WaveHouse house = new WaveHouse(kind)) {
            List.of("P1", "P2", "P3", "P4").forEach(ref -> house.person("A", ref, "da"));
            house.person("B", "P5", "sv");
            house.database.sql("update ninefold.contact set decider = true where ref in ('P1', 'P5')");
            int id = 0;
            for (String role : List.of("P2 USER", "P3 DECIDER", "P4 GATEKEEPER", "P5 USER")) {
                house.database.sql(
                        "insert into ninefold.stakeholder(id, version, ref, account_id, contact_id, name, role_key)"
                                + " select ?1, 1, c.ref, c.account_id, c.id, c.last_name, ?2 from ninefold.contact c"
                                + " where c.ref = ?3",
                        (long) ++id,
                        role.substring(3),
                        role.substring(0, 2));
            }
            assertEquals(3, plan(house, roles("USER", "DECIDER")).people(), "P1 P2 P5; P3 decides no more");
            assertEquals(2, plan(house, roles("DECIDER")).people());
            house.database.sql("update ninefold.stakeholder set left_on = current_date where ref = 'P2'");
            assertEquals(0, plan(house, roles("USER")).people(), "P5 decides");
            assertEquals(
                    1,
                    house.database
                            .in(() -> house.get("nils", Waves.class).plan(roles("DECIDER")))
                            .people());
            Refused unknown = assertThrows(Refused.class, () -> plan(house, roles("BOSS")));
            assertEquals(WaveRefusal.ROLE_UNKNOWN, unknown.refusal());
        }
    }

    private static NewWave roles(String... keys) {
        Audience people = new Audience(Audience.Kind.ROLES, List.of(keys));
        return new NewWave("pulse", "Roles", people, WaveHouse.TODAY, WaveHouse.LAST, false);
    }
}
