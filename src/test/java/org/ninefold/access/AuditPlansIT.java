package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ninefold.platform.web.Origin.Via;
import org.ninefold.testing.Database;
import org.ninefold.testing.Database.Kind;
import org.ninefold.testing.Wiring;

/** A log of 100,000 rows, one in 10,000 of which stands out, on PostgreSQL: it tells how often it read a whole table. */
@TestInstance(Lifecycle.PER_CLASS)
class AuditPlansIT {

    private Database database;
    private AuditLog log;

    @BeforeAll
    void fill() {
        database = Database.of(Kind.POSTGRESQL);
        log = new Wiring(database, Clock.systemUTC())
                .with(AuditedAccounts.class, new KnownAccounts(Map.of(7L, "K7")))
                .get(AuditLog.class);
        database.sql("insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref, account_id)"
                + " select g, timestamp '2026-01-01 00:00:00' + g * interval '1 minute', r || 'a', case r when 'x' then"
                + " 'JOB' else 'REST' end, r || 'b', r || 'c', r || 'd', case r when 'x' then 7 else g end from (select g,"
                + " case when g % 10000 = 9999 then 'x' else '' end as r from generate_series(1000, 100999) g) made");
        database.sql("analyze ninefold.audit");
    }

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"actor", "subject", "action", "ref", "account", "via", "day"})
    @DisplayName("R8 Few rows among many are found without reading all, whatever the filter")
    void findsFewAmongMany(String filter) {
        AuditQuery query =
                switch (filter) {
                    case "actor" -> AuditQuery.ALL.by("xa");
                    case "action" -> AuditQuery.ALL.doing("xb");
                    case "subject" -> AuditQuery.ALL.about("xc");
                    case "ref" -> AuditQuery.ALL.of("xd");
                    case "account" -> AuditQuery.ALL.onAccount("K7");
                    case "via" -> AuditQuery.ALL.through(Via.JOB);
                    default -> AuditQuery.ALL.during(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 1));
                };
        assertEquals("0 scans", database.in(() -> {
            int found = log.page(query, 0, 50).total();
            assertEquals(filter.equals("day") ? 1440 : 10, found);
            return scans();
        }));
    }

    private String scans() {
        return database.em()
                        .createNativeQuery(
                                "select pg_stat_get_xact_numscans(cast(cast('ninefold.audit' as regclass) as oid))")
                        .getSingleResult()
                + " scans";
    }
}
