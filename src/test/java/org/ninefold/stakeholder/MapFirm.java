package org.ninefold.stakeholder;

import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ninefold.account.AccountFields;
import org.ninefold.account.Accounts;
import org.ninefold.account.AccountsGone;
import org.ninefold.account.ActivityChange;
import org.ninefold.account.BelongingsMoved;
import org.ninefold.account.ContactChange;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.testing.DataCheck;
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;
import org.ninefold.testing.Wiring;

/** The staff, an account of anna, of bent and of cilla, and decision maps that are told of all that happens around them. */
final class MapFirm {

    static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    final Database database;
    private final Staff staff;
    private final Wiring wiring;

    MapFirm(Database database) {
        this.database = database;
        staff = new Staff(database);
        wiring = wiring(Clock.fixed(NOW, ZoneOffset.UTC));
        account("A", "Ålborg", "anna", "North");
        account("B", "Bergen", "bent", "North");
        account("C", "Cirrus", "cilla", "South");
    }

    /** Use cases to which the features around maps are known as the container would find them. */
    Wiring wiring(Clock clock) {
        Wiring made = staff.at(clock);
        made.with(
                Instance.class,
                Wiring.found(() -> List.of(
                        new StakeholderRows(),
                        new AttitudeRows(),
                        new MapRows(),
                        new PlaceRows(),
                        new LineRows(),
                        new PastRows(),
                        made.get(FindingFilter.class),
                        made.get(MapTimeline.class),
                        accountViews(made))));
        return made.observing(event -> hear(made.get(MapSums.class), event));
    }

    private static void hear(MapSums sums, Object event) {
        if (event instanceof ContactChange change) {
            sums.follow(change);
        } else if (event instanceof ActivityChange change) {
            sums.follow(change);
        } else if (event instanceof BelongingsMoved moved) {
            sums.follow(moved);
        } else if (event instanceof AccountsGone gone) {
            sums.forget(gone);
        }
    }

    private static Object accountViews(Wiring made) {
        try {
            return made.get(Class.forName("org.ninefold.account.SavedAccountList"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> T as(String who, Class<T> type) {
        return wiring.as(who).get(type);
    }

    /** Makes these the people of an account's map. */
    MapView draw(String account, PersonWish... people) {
        return database.in(() -> {
            DecisionMaps maps = as("karen", DecisionMaps.class);
            MapWish wish = new MapWish(Surety.ASSUMED, Arrays.asList(people), List.of());
            return maps.save(account, maps.get(account).version(), wish);
        });
    }

    /** Saves a map as it is after one step. */
    MapView change(String who, String account, long version, UnaryOperator<MapWish> step) {
        return database.in(() -> as(who, DecisionMaps.class).step(account, version, step));
    }

    Portrait portrait(String who, String account, String id) {
        return database.in(() -> as(who, Portraits.class).get(account, id));
    }

    /** Says what is known of somebody who is on the map already. */
    Portrait portray(String who, String account, String id, Insight insight, Map<Regard, Judgement> judgements) {
        Portrait is = portrait(who, account, id);
        PortraitWish wish = new PortraitWish(is.person().wish(), insight, judgements);
        return database.in(() -> as(who, Portraits.class).save(account, is.version(), wish));
    }

    /** Judges how P1 of account A stands to the project; answers with how P1 stands now. */
    Integer judge(String who, Integer stance, String words, LocalDate day) {
        Map<Regard, Judgement> said = Map.of(Regard.PROJECT, new Judgement(stance, words, day, null));
        Insight known = portrait(who, "A", "P1").insight();
        return portray(who, "A", "P1", known, said).person().attitudes().get(Regard.PROJECT);
    }

    ContactFields contact(String ref) {
        return database.in(() -> as("anna", Contacts.class).get(ref)).fields();
    }

    void contact(String ref, ContactFields fields) {
        long seen = version("contact", ref);
        database.run(() -> as("anna", Contacts.class).change(ref, seen, fields));
    }

    static PersonWish person(String id) {
        return person(id, Side.CUSTOMER, null, null);
    }

    static PersonWish person(String id, Side side, Level level, String role) {
        PersonFields fields = new PersonFields("Mr " + id, "Boss", "IT", level, role);
        return new PersonWish(id, fields, new Place(side, Surety.ASSUMED, null), Map.of(), null);
    }

    static PersonWish registered(String id, String role) {
        PersonWish known = person(id, Side.CUSTOMER, Level.EMPLOYEE, role);
        return new PersonWish(id, known.fields(), known.place(), Map.of(), true);
    }

    static PersonWish towards(PersonWish person, Regard regard, int stance) {
        return new PersonWish(
                person.id(), person.fields(), person.place(), Map.of(regard, stance), person.registered());
    }

    /** What the map of an account says, without reasons. */
    List<Finding> says(String account) {
        return database.in(() -> as("karen", MapFindings.class).of(account)).findings().stream()
                .map(FindingView::finding)
                .toList();
    }

    /** Which sums are not those of who stands on a map. */
    List<String> stale() {
        return DataCheck.complaints(database.source()).stream()
                .filter(complaint -> complaint.contains("decision map"))
                .toList();
    }

    /** One of the sums of an account's map. */
    String sum(String column, String account) {
        return database.value("select m." + column + " from ninefold.decision_map m join ninefold.account a"
                + " on a.id = m.account_id where a.ref = '" + account + "'");
    }

    long version(String table, String ref) {
        return Long.parseLong(database.value("select version from ninefold." + table + " where ref = '" + ref + "'"));
    }

    void account(String ref, String name, String owner, String team) {
        AccountFields fields = new AccountFields(name, null, owner, team, null, null, null);
        database.run(() -> wiring.as("karen").get(Accounts.class).open(ref, fields));
    }
}
