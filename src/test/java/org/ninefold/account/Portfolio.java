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
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;
import org.ninefold.testing.Wiring;

/**
 * The staff, somebody of a team beside theirs, and as many accounts as a test asks for: with equal figures, without owner, with letters that sort differently by language.
 */
final class Portfolio {

    static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    static final List<String> OWNERS = List.of("anna", "bent", "cilla", "dora");

    private static final List<String> NAMES =
            List.of("Ålborg", "aarhus", "Zenit", "Øst", "ost", "Ängel", "nord", "Nordhavn", "100% ren", "a_b");

    private final Database database;
    private final Staff staff;
    final List<AccountRow> accounts = new ArrayList<>();

    Portfolio(Database database) {
        this.database = database;
        staff = new Staff(database);
        staff.team(4, "Abroad", null);
        staff.user(8, "dora", Role.ACCOUNT_MANAGER, 4L);
    }

    /** Use cases with a fixed clock, euro, and whom {@link Wiring#as} names. */
    Wiring wiring() {
        return staff.at(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Accounts with ids from 1, of all kinds, in and out of cells by revenue of the year before. */
    Portfolio with(int count) {
        Random random = new Random(11);
        Random asked = new Random(7);
        database.sql("insert into ninefold.standing_basis(run_id, measure, period_from, period_to)"
                + " values (9, 'REVENUE', date '2025-04-01', date '2026-03-31')");
        database.run(() -> {
            for (int id = 1; id <= count; id++) {
                keep(id, asked(invented(id, random), asked));
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
                null,
                null,
                null,
                day(random, -200),
                planned(random));
    }

    /** Of three one is not asked. */
    private static AccountRow asked(AccountRow row, Random random) {
        int digit = random.nextInt(6) - 1;
        Integer loyalty = digit < 1 ? null : digit;
        return new AccountRow(
                row.ref(),
                row.name(),
                row.kind(),
                row.owner(),
                row.team(),
                row.country(),
                row.currency(),
                row.customerSince(),
                row.cell(),
                row.reason(),
                row.value(),
                row.share(),
                row.headroom(),
                loyalty,
                loyalty == null ? null : LocalDate.of(2026, 1, digit),
                loyalty == null || row.cell() == null
                        ? null
                        : 1 + PriorityOrder.STANDARD.codes().indexOf(row.cell() + "-" + digit),
                row.lastContact(),
                row.nextContact());
    }

    /** None, or a few days ago, today or to come. */
    private static LocalDate planned(Random random) {
        LocalDate day = day(random, 60);
        return day == null ? null : day.minusDays(12);
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
                        + " team_id, last_contact_on, next_contact_on, loyalty, loyalty_on, country, created_at) values (?1, 1, ?2, ?3, ?4, ?5, ?6, cast(?7 as varchar(60)),"
                        + " (select t.id from ninefold.team t where t.name = cast(?8 as varchar(100))), cast(?9 as date), cast(?10 as date), cast(?11 as smallint), cast(?12 as date), 'DK',"
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
                .setParameter(11, row.loyalty())
                .setParameter(12, row.loyaltyOn())
                .executeUpdate();
        if (row.cell() != null || row.reason() != null) {
            stand(id, row);
        }
        accounts.add(row);
    }

    private void stand(int id, AccountRow row) {
        database.em()
                .createNativeQuery(
                        "insert into ninefold.standing(account_id, owner, team_id, name_key, cell, reason, account_value, share,"
                                + " headroom, loyalty, priority, as_of) select a.id, a.owner, a.team_id, a.name_key, cast(?2 as varchar(2)),"
                                + " cast(?3 as varchar(20)), cast(?4 as numeric(19,4)), cast(?5 as numeric(19,10)),"
                                + " cast(?6 as numeric(19,4)), a.loyalty, cast(?7 as smallint), date '2026-03-31' from ninefold.account a where a.id = ?1")
                .setParameter(1, (long) id)
                .setParameter(2, row.cell())
                .setParameter(3, row.reason() == null ? null : row.reason().name())
                .setParameter(4, row.value())
                .setParameter(5, row.share())
                .setParameter(6, row.headroom())
                .setParameter(7, row.priority())
                .executeUpdate();
    }
}
