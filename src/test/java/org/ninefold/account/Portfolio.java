package org.ninefold.account;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ninefold.access.Role;
import org.ninefold.platform.settings.Settings;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/**
 * Two teams below a region and one beside it, a user of each kind, and as many accounts as a test asks for: with equal
 * figures, without owner, with letters that sort differently by language.
 */
final class Portfolio {

    static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    static final List<String> OWNERS = List.of("anna", "bent", "cilla", "dora");

    private static final List<String> NAMES =
            List.of("Ålborg", "aarhus", "Zenit", "Øst", "ost", "Ängel", "nord", "Nordhavn", "100% ren", "a_b");

    private final Database database;
    final List<AccountRow> accounts = new ArrayList<>();

    Portfolio(Database database) {
        this.database = database;
        team(1, "Region", null);
        team(2, "North", 1L);
        team(3, "South", 1L);
        team(4, "Abroad", null);
        user(1, "karen", Role.ADMINISTRATOR, null);
        user(2, "rolf", Role.SALES_MANAGER, 1L);
        user(3, "nils", Role.SALES_MANAGER, 2L);
        user(4, "anna", Role.ACCOUNT_MANAGER, 2L);
        user(5, "bent", Role.ACCOUNT_MANAGER, 2L);
        user(6, "cilla", Role.ACCOUNT_MANAGER, 3L);
        user(7, "dora", Role.ACCOUNT_MANAGER, 4L);
        user(8, "lise", Role.READER, 2L);
    }

    /** Use cases with a fixed clock, euro, and whom {@link Wiring#as} names. */
    Wiring wiring() {
        return new Wiring(database, Clock.fixed(NOW, ZoneOffset.UTC)).with(Settings.class, new Euro());
    }

    /** Accounts with ids from 1, of all kinds, in and out of cells by revenue of the year before. */
    Portfolio with(int count) {
        Random random = new Random(11);
        database.sql("insert into ninefold.standing_basis(run_id, measure, period_from, period_to)"
                + " values (9, 'REVENUE', date '2025-04-01', date '2026-03-31')");
        database.run(() -> {
            for (int id = 1; id <= count; id++) {
                keep(id, invented(id, random));
            }
        });
        return this;
    }

    private static AccountRow invented(int id, Random random) {
        int owner = random.nextInt(OWNERS.size() + 1);
        String name = NAMES.get(random.nextInt(NAMES.size())) + " " + random.nextInt(20);
        AccountKind kind = AccountKind.values()[Math.max(0, random.nextInt(6) - 3)];
        String team = List.of("North", "North", "South", "Abroad", "Region").get(owner);
        boolean stands = kind == AccountKind.CUSTOMER && random.nextInt(8) > 0;
        Unplaced reason = stands && random.nextInt(3) == 0 ? Unplaced.values()[random.nextInt(5)] : null;
        boolean placed = stands && reason == null;
        boolean hasShare = placed || reason != null && reason.hasShare();
        return new AccountRow(
                "R" + (random.nextBoolean() ? "a" : "B") + id,
                name,
                kind,
                owner == OWNERS.size() ? null : OWNERS.get(owner),
                owner == OWNERS.size() && random.nextBoolean() ? null : team,
                "DK",
                null,
                null,
                placed ? "ABC".charAt(random.nextInt(3)) + "" + (1 + random.nextInt(3)) : null,
                reason,
                placed || reason != null && reason.isRanked() ? amount(random.nextInt(9) - 2) : null,
                hasShare ? share(placed, random) : null,
                hasShare ? amount(placed ? random.nextInt(5) : -1 - random.nextInt(4)) : null,
                day(random, -200),
                day(random, 60));
    }

    /** None, or one of a few days up to so many from today. */
    private static LocalDate day(Random random, int most) {
        LocalDate today = LocalDate.ofInstant(NOW, ZoneOffset.UTC);
        return random.nextInt(3) == 0 ? null : today.plusDays(random.nextInt(6) * most / 5);
    }

    private static BigDecimal amount(int hundreds) {
        return BigDecimal.valueOf(hundreds * 100L).setScale(4);
    }

    private static BigDecimal share(boolean placed, Random random) {
        return BigDecimal.valueOf(placed ? random.nextInt(11) : 11 + random.nextInt(4), 1)
                .setScale(10);
    }

    private void keep(int id, AccountRow row) {
        var em = database.em();
        em.createNativeQuery("insert into ninefold.account(id, version, ref, ref_key, name, name_key, kind, owner,"
                        + " team_id, last_contact_on, next_contact_on, country, created_at) values (?1, 1, ?2, ?3, ?4, ?5, ?6, cast(?7 as varchar(60)),"
                        + " (select t.id from ninefold.team t where t.name = cast(?8 as varchar(100))), cast(?9 as date), cast(?10 as date), 'DK',"
                        + " localtimestamp)")
                .setParameter(1, (long) id)
                .setParameter(2, row.ref())
                .setParameter(3, SearchKey.of(row.ref(), SearchKey.REF))
                .setParameter(4, row.name())
                .setParameter(5, SearchKey.of(row.name(), SearchKey.NAME))
                .setParameter(6, row.kind().name())
                .setParameter(7, row.owner())
                .setParameter(8, row.team())
                .setParameter(9, row.lastContact())
                .setParameter(10, row.nextContact())
                .executeUpdate();
        if (row.cell() != null || row.reason() != null) {
            stand(id, row);
        }
        accounts.add(row);
    }

    private void stand(int id, AccountRow row) {
        database.em()
                .createNativeQuery(
                        "insert into ninefold.standing(account_id, owner, team_id, cell, reason, account_value, share, headroom,"
                                + " as_of) select a.id, a.owner, a.team_id, cast(?2 as varchar(2)),"
                                + " cast(?3 as varchar(20)), cast(?4 as numeric(19,4)), cast(?5 as numeric(19,10)),"
                                + " cast(?6 as numeric(19,4)), date '2026-03-31' from ninefold.account a where a.id = ?1")
                .setParameter(1, (long) id)
                .setParameter(2, row.cell())
                .setParameter(3, row.reason() == null ? null : row.reason().name())
                .setParameter(4, row.value())
                .setParameter(5, row.share())
                .setParameter(6, row.headroom())
                .executeUpdate();
    }

    private void team(long id, String name, Long parent) {
        database.sql(
                "insert into ninefold.team(id, version, name, parent_id) values (?1, 0, ?2, cast(?3 as bigint))",
                id,
                name,
                parent);
    }

    private void user(long id, String signIn, Role role, Long team) {
        database.sql(
                "insert into ninefold.app_user(id, version, sign_in, name, role, team_id, language, password_hash,"
                        + " password_due, enabled, session_stamp, created_at) values (?1, 0, ?2, ?2, ?3,"
                        + " cast(?4 as bigint), 'en', 'x', false, true, 0, localtimestamp)",
                id,
                signIn,
                role.name(),
                team);
    }

    private static final class Euro extends Settings {
        @Override
        public String reportingCurrency() {
            return "EUR";
        }
    }
}
