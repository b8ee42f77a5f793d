package org.ninefold.segment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ninefold.account.Measure;
import org.ninefold.account.Reassignment;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Jobs;
import org.ninefold.platform.settings.Settings;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** A small company in a fresh database: what is known of its customers, in the words of the matrix. */
final class Books implements AutoCloseable {

    static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    static final LocalDate TO = LocalDate.of(2025, 12, 31);
    static final String MANAGER = "mia";

    final Database database;
    final Wiring wiring;
    private final AtomicInteger ids = new AtomicInteger(1000);
    private final Map<String, Long> known = new HashMap<>();

    Books(Database.Kind kind) {
        database = Database.of(kind);
        Clock clock = Clock.fixed(Instant.parse("2026-03-15T10:00:00Z"), ZoneOffset.UTC);
        wiring = new Wiring(database, clock).with(Settings.class, new Euro());
        wiring.observing(event -> {
            if (event instanceof Reassignment reassignment) {
                wiring.get(PlacementSums.class).follow(reassignment);
            }
        });
        user("root", "ADMINISTRATOR", null);
        wiring.as("root");
    }

    private static final class Euro extends Settings {
        @Override
        public String reportingCurrency() {
            return "EUR";
        }
    }

    Books team(String name, String parent) {
        database.sql(
                "insert into ninefold.team(id, version, name, parent_id) values (?1, 0, ?2, cast(?3 as bigint))",
                id("team " + name),
                name,
                parent == null ? null : known.get("team " + parent));
        return this;
    }

    Books user(String signIn, String role, String team) {
        database.sql(
                "insert into ninefold.app_user(id, version, sign_in, name, role, team_id, language, password_hash,"
                        + " password_due, enabled, session_stamp, created_at) values (?1, 0, ?2, ?2, ?3,"
                        + " cast(?4 as bigint), 'en', 'x', false, true, 0, timestamp '2026-01-01 00:00:00')",
                id("user " + signIn),
                signIn,
                role,
                team == null ? null : known.get("team " + team));
        return this;
    }

    Books customer(String ref) {
        return account(ref, "CUSTOMER", null, null);
    }

    Books account(String ref, String kind, String owner, String team) {
        database.sql(
                "insert into ninefold.account(id, version, ref, ref_key, name, name_key, kind, owner, team_id,"
                        + " created_at) values (?1, 0, ?2, ?2, ?2, ?2, ?3, cast(?4 as varchar(60)), cast(?5 as bigint),"
                        + " timestamp '2026-01-01 00:00:00')",
                id("account " + ref),
                ref,
                kind,
                owner,
                team == null ? null : known.get("team " + team));
        return this;
    }

    Books offering(String ref, String parent, boolean suppliable) {
        database.sql(
                "insert into ninefold.offering(id, version, ref, name, parent_id, suppliable)"
                        + " values (?1, 0, ?2, ?2, cast(?3 as bigint), ?4)",
                id("offering " + ref),
                ref,
                parent == null ? null : known.get("offering " + parent),
                suppliable);
        return this;
    }

    /** Bought in euro in the middle of 2025, without offering. */
    Books bought(String account, String revenue, String cost) {
        return bought(account, "2025-06-15", null, revenue + " EUR", cost);
    }

    /** @param revenue amount and currency, "100 EUR"; the cost is in the same one, null where unknown */
    Books bought(String account, String day, String offering, String revenue, String cost) {
        String currency = revenue.split(" ")[1];
        int purchase = ids.incrementAndGet();
        LocalDate on = LocalDate.parse(day);
        database.sql(
                "insert into ninefold.purchase(id, version, ref, account_id, purchased_on, currency)"
                        + " values (?1, 0, ?2, ?3, ?4, ?5)",
                purchase,
                "P" + purchase,
                account(account),
                on,
                currency);
        database.sql(
                "insert into ninefold.purchase_line(id, purchase_id, account_id, purchased_on, currency, offering_id,"
                        + " revenue, direct_cost) values (?1, ?1, ?2, ?3, ?4, cast(?5 as bigint), ?6,"
                        + " cast(?7 as numeric(19,4)))",
                purchase,
                account(account),
                on,
                currency,
                offering == null ? null : known.get("offering " + offering),
                new BigDecimal(revenue.split(" ")[0]),
                cost == null ? null : new BigDecimal(cost));
        return this;
    }

    Books worked(String account, String day, String hours, String hourlyCost, String currency) {
        int id = ids.incrementAndGet();
        database.sql(
                "insert into ninefold.time_entry(id, version, ref, account_id, worked_on, hours, hourly_cost, currency)"
                        + " values (?1, 0, ?2, ?3, ?4, ?5, ?6, ?7)",
                id,
                "T" + id,
                account(account),
                LocalDate.parse(day),
                new BigDecimal(hours),
                new BigDecimal(hourlyCost),
                currency);
        return this;
    }

    /** A total wallet of 2025 in euro. */
    Books wallet(String account, String total) {
        return wallet(account, null, "2025-01-01", "2025-12-31", total + " EUR");
    }

    /** @param total amount and currency, "100 EUR" */
    Books wallet(String account, String offering, String from, String to, String total) {
        String[] told = total.split(" ");
        return wallet(account, offering, new String[] {from, to, told[0], null, told[1]});
    }

    Books share(String account, String offering, String from, String to, String share) {
        return wallet(account, offering, new String[] {from, to, null, share, "EUR"});
    }

    private Books wallet(String account, String offering, String[] told) {
        Long offeringId = offering == null ? null : known.get("offering " + offering);
        database.sql(
                "insert into ninefold.wallet(id, version, account_id, offering_id, offering_key, period_from, period_to,"
                        + " total_purchases, estimated_share, currency, source, entered_by, entered_at) values (?1, 0, ?2,"
                        + " cast(?3 as bigint), ?4, ?5, ?6, cast(?7 as numeric(19,4)), cast(?8 as numeric(11,10)), ?9, ?10,"
                        + " 'mia', timestamp '2026-01-02 00:00:00')",
                ids.incrementAndGet(),
                account(account),
                offeringId,
                offeringId == null ? 0L : offeringId,
                LocalDate.parse(told[0]),
                LocalDate.parse(told[1]),
                told[2] == null ? null : new BigDecimal(told[2]),
                told[3] == null ? null : new BigDecimal(told[3]),
                told[4],
                told[3] == null ? "CALCULATED" : "ESTIMATED");
        return this;
    }

    Books rate(String currency, String from, String rate) {
        database.sql(
                "insert into ninefold.rate(id, version, currency, valid_from, rate) values (?1, 0, ?2, ?3, ?4)",
                ids.incrementAndGet(),
                currency,
                LocalDate.parse(from),
                new BigDecimal(rate));
        return this;
    }

    /** Places everyone for 2025 by contribution. */
    Run place() {
        return place(FROM, TO, Measure.CONTRIBUTION);
    }

    Run place(LocalDate from, LocalDate to, Measure measure) {
        Run queued = database.in(() -> wiring.get(Placements.class).place(from, to, measure));
        return work(queued);
    }

    /** Does a queued run's work, as the worker would. */
    Run work(Run queued) {
        Jobs jobs = wiring.get(Jobs.class);
        Job claimed = database.in(() -> jobs.claim("test"));
        Placing placing = wiring.get(Placing.class);
        if (claimed.id() != queued.id()) {
            throw new IllegalStateException("another job was first: " + claimed.kind());
        }
        database.run(() -> placing.steps.place(claimed.id()));
        database.run(() -> placing.steps.addUp(claimed.id()));
        database.run(() -> placing.steps.conclude(claimed.id()));
        database.run(() -> jobs.finish(claimed.id(), null));
        return run(queued.id());
    }

    Run run(long id) {
        return database.in(() -> wiring.get(Placements.class).get(id));
    }

    /** Cell or reason of the account in the run. */
    String outcome(Run run, String ref) {
        return one(run, ref).outcome().name();
    }

    AccountPlacement one(Run run, String ref) {
        return why(run, ref).placement();
    }

    WhyPlaced why(Run run, String ref) {
        return database.in(() -> wiring.get(PlacementHistory.class).why(ref, run.id()));
    }

    long account(String ref) {
        return known.get("account " + ref);
    }

    private long id(String name) {
        long id = ids.incrementAndGet();
        known.put(name, id);
        return id;
    }

    @Override
    public void close() {
        database.close();
    }
}
