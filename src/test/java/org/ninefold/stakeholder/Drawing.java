package org.ninefold.stakeholder;

import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ninefold.account.AccountFields;
import org.ninefold.account.Accounts;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.kernel.NotFound;
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;
import org.ninefold.testing.Wiring;

/** The staff, an account of anna, of bent and of cilla, and maps drawn by them. */
final class Drawing {

    static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    static final Place CUSTOMER = new Place(Side.CUSTOMER, Surety.CONFIRMED, null);

    private final Database database;
    private final Wiring wiring;

    Drawing(Database database) {
        this.database = database;
        wiring = new Staff(database).at(Clock.fixed(NOW, ZoneOffset.UTC));
        wiring.with(Instance.class, Wiring.found(List::of));
        account("A", "Ålborg", "anna", "North");
        account("B", "Bergen", "bent", "North");
        account("C", "Cirrus", "cilla", "South");
    }

    MapView get(String who, String account) {
        return database.in(() -> as(who, DecisionMaps.class).get(account));
    }

    MapView save(String who, String account, long version, MapWish wish) {
        return database.in(() -> as(who, DecisionMaps.class).save(account, version, wish));
    }

    <T> T as(String who, Class<T> type) {
        return wiring.as(who).get(type);
    }

    /** Null where there is none of this reference. */
    ContactFields contact(String ref) {
        try {
            return database.in(() -> as("karen", Contacts.class).get(ref)).fields();
        } catch (NotFound none) {
            return null;
        }
    }

    /** How many lines of the audit there are about such a thing. */
    String audited(String subject) {
        return database.value("select count(*) from ninefold.audit where subject = '" + subject + "'");
    }

    static MapWish map(PersonWish... people) {
        return new MapWish(Surety.ASSUMED, Arrays.asList(people), List.of());
    }

    /** Somebody of whom no more is known than the name. */
    static PersonWish person(String id, Side side) {
        PersonFields fields = new PersonFields("Somebody " + id, null, null, null, null);
        return new PersonWish(id, fields, new Place(side, Surety.ASSUMED, null), Map.of(), false);
    }

    private void account(String ref, String name, String owner, String team) {
        AccountFields fields = new AccountFields(name, null, owner, team, null, null, null);
        database.run(() -> wiring.as("karen").get(Accounts.class).open(ref, fields));
    }
}
