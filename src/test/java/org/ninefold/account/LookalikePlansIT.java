package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.testing.Database;
import org.ninefold.testing.Database.Kind;
import org.ninefold.testing.Wiring;

/** What looks alike is looked up, never searched for: PostgreSQL reads no table as a whole. */
@TestInstance(Lifecycle.PER_CLASS)
class LookalikePlansIT {

    private Database database;
    private Wiring wiring;

    @BeforeAll
    void fill() {
        database = Database.of(Kind.POSTGRESQL);
        wiring = new Portfolio(database).wiring();
        database.sql("insert into ninefold.account(id, version, ref, ref_key, name, name_key, alike_key, kind, owner,"
                + " team_id, created_at) select g, 1, 'R' || g, 'r' || g, 'Firm ' || g, 'firm ' || g, 'firm' || g,"
                + " 'CUSTOMER', case g % 2 when 0 then 'anna' else 'dora' end, 2, localtimestamp"
                + " from generate_series(1, 100000) g");
        database.sql("insert into ninefold.contact(id, version, ref, account_id, last_name, name_key, email, email_key)"
                + " select g, 1, 'C' || g, g, 'Holm', 'holm', 'holm@firm' || g % 50000 || '.example',"
                + " 'firm' || g % 50000 || '.example@holm' from generate_series(1, 100000) g");
        database.sql("analyze ninefold.account");
        database.sql("analyze ninefold.contact");
    }

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"karen", "nils", "anna"})
    @DisplayName("R13 an account that looks alike is found among many without reading all, whoever asks")
    void findsFewAmongMany(String who) {
        Lookalikes lookalikes = wiring.as(who).get(Lookalikes.class);
        assertEquals("0 and 0 scans", database.in(() -> {
            assertTrue(lookalikes
                            .of("Firm 4242 A/S", "berg@firm4242.example", null)
                            .size()
                    > 1);
            assertEquals(10, lookalikes.of("Firm 4", null, null).size());
            return scans("account") + " and " + scans("contact") + " scans";
        }));
    }

    private Object scans(String table) {
        return database.em()
                .createNativeQuery(
                        "select pg_stat_get_xact_numscans(cast(cast('ninefold." + table + "' as regclass) as oid))")
                .getSingleResult();
    }
}
