package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Page;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.sheet.SheetFormat;
import org.ninefold.platform.sheet.SheetWords;
import org.ninefold.platform.web.Origin.Via;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** The log as an administrator reads it, in Copenhagen: two hours ahead of UTC in summer. */
class AuditLogIT {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final Instant NOW = Instant.parse("2026-07-10T12:00:00Z");

    private Database database;
    private AuditLog log;

    @ParameterizedTest
    @EnumSource
    @DisplayName("R8 The log reads the newest first, whatever order its rows were numbered in")
    void readsTheNewestFirst(Database.Kind kind) {
        try (Database opened = open(kind)) {
            assertEquals("7 6 5 4 3 2 1", refs(AuditQuery.ALL));
            assertEquals("5 4", refs(database.in(() -> log.page(AuditQuery.ALL, 2, 2))));
            assertEquals(7, database.in(() -> log.page(AuditQuery.ALL, 2, 2)).total());
            AuditEntry newest = first(AuditQuery.ALL);
            assertEquals("Anna Holm", newest.actorName());
            assertEquals("K1", newest.account());
            assertEquals(Instant.parse("2026-07-02T10:00:00Z"), newest.at());
            assertEquals(List.of(new FieldChange("name", "Old\nname", "=1+1")), newest.changes());
            assertEquals(Map.of("name", "=1+1"), newest.fieldsAfter());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R8 The log is narrowed by who, what, which, on which account, through which way and when")
    void isNarrowed(Database.Kind kind) {
        try (Database opened = open(kind)) {
            assertEquals("7 6 1", refs(AuditQuery.ALL.by(" Anna ")));
            assertEquals("4", refs(AuditQuery.ALL.by("-")));
            assertEquals("7 6", refs(AuditQuery.ALL.about("account")));
            assertEquals("5 3", refs(AuditQuery.ALL.doing("EXPORT")));
            assertEquals("6", refs(AuditQuery.ALL.of("6")));
            assertEquals("7 2", refs(AuditQuery.ALL.onAccount("K1")));
            assertEquals("", refs(AuditQuery.ALL.onAccount("k1")));
            assertEquals("2", refs(AuditQuery.ALL.through(Via.IMPORT)));
            assertEquals("6", refs(AuditQuery.ALL.by("anna").doing("CHANGE").through(Via.REST)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R8 A day of the log begins and ends where the company is")
    void countsDaysWhereTheCompanyIs(Database.Kind kind) {
        try (Database opened = open(kind)) {
            LocalDate first = LocalDate.of(2026, 7, 1);
            // row 1 happened on 30 June at 23:59 in Copenhagen, row 2 a minute later
            assertEquals("5 4 3 2", refs(AuditQuery.ALL.during(first, first)));
            assertEquals("7 6 5 4 3 2", refs(AuditQuery.ALL.during(first, null)));
            assertEquals("1", refs(AuditQuery.ALL.during(null, LocalDate.of(2026, 6, 30))));
            assertEquals("", refs(AuditQuery.ALL.during(first, LocalDate.of(2026, 6, 30))));
            assertEquals("7 6 5 4 3 2 1", refs(AuditQuery.ALL.during(LocalDate.MIN, LocalDate.MAX)));
            assertEquals("", refs(AuditQuery.ALL.during(LocalDate.MAX, null)));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R8 What the log is taken out as is what is filtered, and the log says that it was taken out")
    void isTakenOutAsItIsFiltered(Database.Kind kind) {
        try (Database opened = open(kind)) {
            String file = exported(AuditQuery.ALL.by("anna"));
            List<String> lines = file.lines().toList();
            assertEquals("at,actor,actor_name,via,address,action,subject,ref,account_ref,before,after", lines.get(0));
            assertTrue(
                    lines.get(1)
                            .startsWith("2026-07-02T12:00+02:00,anna,Anna Holm,SCREEN,192.0.2.1,CHANGE,account,7,K1,"),
                    lines.get(1));
            assertEquals(4, lines.size());
            AuditEntry told = first(AuditQuery.ALL.doing("EXPORT").about("audit"));
            assertEquals(Map.of("query", "actor=anna", "rows", "3"), told.fieldsAfter());
            assertEquals("karen", told.actor());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R8 What a spreadsheet would take for a formula is taken out as text")
    void takesOutNoFormula(Database.Kind kind) {
        try (Database opened = open(kind)) {
            row(90_008, "2026-07-03T10:00", "=cmd()");
            assertTrue(exported(AuditQuery.ALL.of("=cmd()")).contains(",'=cmd(),"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R8 A long log is taken out whole")
    void takesOutMoreThanIsHeldAtOnce(Database.Kind kind) {
        try (Database opened = open(kind)) {
            for (int i = 0; i < 2_100; i++) {
                insert(database, 90_100 + i, "2026-07-04T10:00", "bulk" + i);
            }
            assertEquals(2_101, exported(AuditQuery.ALL.about("sheet")).lines().count());
            assertEquals(
                    2_107, database.in(() -> log.page(AuditQuery.ALL, 0, 1)).total() - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R8 The log offers to be narrowed by what is in it")
    void offersWhatIsInIt(Database.Kind kind) {
        try (Database opened = open(kind)) {
            AuditLog.Offer offer = database.in(() -> log.offer());
            assertEquals(List.of("account", "accounts", "purchases", "user"), offer.subjects());
            assertEquals(List.of("CHANGE", "EXPORT", "IMPORT", "SIGN_IN", "SIGN_IN_FAILED"), offer.actions());
            assertEquals(List.of(new Person("anna", "Anna Holm")), offer.people());
        }
    }

    private Database open(Database.Kind kind) {
        database = Database.of(kind);
        Wiring wiring = new Wiring(database, Clock.fixed(NOW, COPENHAGEN))
                .with(AuditedAccounts.class, new KnownAccounts(Map.of(11L, "K1", 12L, "K2")))
                .as("karen");
        log = wiring.get(AuditLog.class);
        database.sql("insert into ninefold.app_user(id, version, sign_in, name, role, language, password_hash,"
                + " password_due, enabled, session_stamp, created_at) values (1, 1, 'anna', 'Anna Holm', 'READER', 'en',"
                + " 'x', false, true, 1, localtimestamp)");
        // numbered against their order in time, as two nodes may
        row(90_007, "2026-06-30T21:59", "1", "anna SCREEN SIGN_IN user", null);
        row(90_006, "2026-06-30T22:00", "2", "admin IMPORT IMPORT purchases", 11L);
        row(90_005, "2026-07-01T10:00", "3", "bent SCREEN EXPORT accounts", null);
        row(90_004, "2026-07-01T10:01", "4", "- SCREEN SIGN_IN_FAILED user", null);
        row(90_003, "2026-07-01T21:59", "5", "bent REST EXPORT purchases", null);
        row(90_002, "2026-07-01T22:00", "6", "anna REST CHANGE account", 12L);
        row(90_001, "2026-07-02T10:00", "7", "anna SCREEN CHANGE account", 11L);
        return database;
    }

    private void row(long id, String at, String ref) {
        insert(database, id, at, ref);
    }

    private static void insert(Database database, long id, String at, String ref) {
        database.sql(
                "insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref)"
                        + " values (?1, ?2, 'bulk', 'JOB', 'CREATE', 'sheet', ?3)",
                id,
                LocalDateTime.parse(at),
                ref);
    }

    private void row(long id, String at, String ref, String words, Long account) {
        String[] said = words.split(" ");
        database.run(() -> database.em()
                .createNativeQuery("insert into ninefold.audit(id, happened_at, actor, via, address, action, subject,"
                        + " subject_ref, account_id, before_text, after_text) values (?1, ?2, ?3, ?4, '192.0.2.1', ?5, ?6,"
                        + " ?7, cast(?8 as bigint), 'name=Old\\nname', 'name==1+1')")
                .setParameter(1, id)
                .setParameter(2, LocalDateTime.parse(at))
                .setParameter(3, said[0])
                .setParameter(4, said[1])
                .setParameter(5, said[2])
                .setParameter(6, said[3])
                .setParameter(7, ref)
                .setParameter(8, account)
                .executeUpdate());
    }

    private String refs(AuditQuery query) {
        return refs(database.in(() -> log.page(query, 0, 50)));
    }

    private static String refs(Page<AuditEntry> page) {
        return String.join(" ", page.items().stream().map(AuditEntry::ref).toList());
    }

    private AuditEntry first(AuditQuery query) {
        return database.in(() -> log.page(query, 0, 1)).items().get(0);
    }

    private String exported(AuditQuery query) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = SheetFormat.CSV.open(out, SheetWords.PLAIN)) {
            database.run(() -> log.export(query, sheet));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
