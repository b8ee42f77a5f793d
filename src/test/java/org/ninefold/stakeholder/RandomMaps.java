package org.ninefold.stakeholder;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;

/** Accounts with maps of every kind: people of all sides, roles and attitudes, met, left, in the bin, near each border. */
final class RandomMaps {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 31);

    private static final List<String> ROLES = Arrays.asList("DECIDER", "APPROVER", "CHAMPION", "USER", null, null);
    private static final List<String> LEVELS = Arrays.asList("LEADER", "EMPLOYEE", "INFLUENCER", null);
    private static final List<String> SIDES = List.of("CUSTOMER", "CUSTOMER", "CUSTOMER", "OUTSIDE", "OURS");
    private static final List<String> KINDS = List.of("CALL", "MEETING", "MAIL", "NOTE");

    /** The days beside the borders of 6 and 12 months. */
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 2, 27),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2025, 8, 30),
            LocalDate.of(2025, 8, 31),
            LocalDate.of(2025, 9, 1),
            TODAY,
            TODAY.plusDays(1));

    private final Database database;
    private final int count;
    private final Random random = new Random(5);
    private long people;
    private long activities;

    RandomMaps(Database database, int count) {
        this.database = database;
        this.count = count;
        new Staff(database);
        database.run(() -> {
            for (long id = 1; id <= count; id++) {
                account(id);
            }
            for (long id = 1; id <= count; id++) {
                map(id);
            }
        });
    }

    List<Long> accounts() {
        return LongStream.rangeClosed(1, count).boxed().collect(Collectors.toList());
    }

    private void account(long id) {
        write(
                "insert into ninefold.account(id, version, ref, ref_key, name, name_key, kind, created_at)"
                        + " values (?1, 1, ?2, ?3, ?2, ?3, 'CUSTOMER', localtimestamp)",
                id,
                "A" + id,
                "a" + id);
    }

    private void map(long account) {
        write(
                "insert into ninefold.decision_map(id, version, account_id, status, refreshed_on)"
                        + " values (?1, 1, ?1, 'ASSUMED', ?2)",
                account,
                one(DAYS));
        int here = random.nextInt(8);
        for (int i = 0; i < here; i++) {
            boolean known = people > 0 && random.nextInt(10) == 0;
            place(account, known ? 1 + random.nextLong(people) : person(account));
        }
    }

    private void place(long account, long person) {
        write(
                "insert into ninefold.map_place(id, version, account_id, stakeholder_id, side, status, x, y, placed_on)"
                        + " select nextval('ninefold.map_place_seq'), 1, cast(?1 as bigint), cast(?2 as bigint),"
                        + " cast(?3 as varchar), 'ASSUMED', 0, 0, date '2026-01-01'"
                        + " where not exists (select 1 from ninefold.map_place p where p.account_id = ?1"
                        + " and p.stakeholder_id = ?2)",
                account,
                person,
                one(SIDES));
    }

    /** One in ten lies in the bin, or the contact does. */
    private long person(long account) {
        long id = ++people;
        boolean contact = random.nextBoolean();
        if (contact && random.nextInt(10) > 0) {
            contact(account, id);
        }
        write(
                "insert into ninefold." + (random.nextInt(10) == 0 ? "bin_stakeholder(removal_id, " : "stakeholder(")
                        + "id, version, ref, account_id, contact_id, name, role_key, level, to_manager, to_firm,"
                        + " to_project, left_on) select " + "%s" + "cast(?1 as bigint), 1, ?2, cast(?3 as bigint),"
                        + " cast(?4 as bigint), ?2, cast(?5 as varchar), cast(?6 as varchar), cast(?7 as smallint),"
                        + " cast(?8 as smallint), cast(?9 as smallint), cast(?10 as date)",
                id,
                "P" + id,
                account,
                contact ? id : null,
                one(ROLES),
                one(LEVELS),
                stance(),
                stance(),
                stance(),
                random.nextInt(8) == 0 ? TODAY : null);
        return id;
    }

    private void contact(long account, long id) {
        write(
                "insert into ninefold.contact(id, version, ref, account_id, last_name, name_key, decider)"
                        + " values (?1, 1, ?2, ?3, ?2, ?2, ?4)",
                id,
                "P" + id,
                account,
                random.nextInt(3) == 0);
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate day = one(DAYS);
            write(
                    "insert into ninefold.activity(id, version, ref, account_id, kind, done, on_day, subject, responsible)"
                            + " values (?1, 1, ?2, ?3, ?4, ?5, ?6, 'x', 'anna')",
                    ++activities,
                    "V" + activities,
                    account,
                    one(KINDS),
                    // what is still to come is not done
                    random.nextInt(4) > 0 && !day.isAfter(TODAY),
                    day);
            write("insert into ninefold.activity_contact(activity_id, contact_id) values (?1, ?2)", activities, id);
        }
    }

    private Integer stance() {
        return random.nextInt(3) == 0 ? random.nextInt(5) - 2 : null;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private void write(String statement, Object... values) {
        String text = statement.replace("%s", statement.contains("removal_id") ? "cast(1 as bigint), " : "");
        var query = database.em().createNativeQuery(text);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
