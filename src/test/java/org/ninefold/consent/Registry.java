package org.ninefold.consent;

import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ninefold.account.AccountFields;
import org.ninefold.account.Accounts;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.account.PersonalData;
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;
import org.ninefold.testing.Wiring;

/** The staff, an account of anna with Tove Qvist, and all that knows people. */
final class Registry {

    static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    static final ContactFields TOVE =
            new ContactFields("Tove", "Qvist", "CFO", "tove.qvist@fjord.example", "+45 70 12 34 56", "da", true);

    private static final List<String> FEATURES =
            List.of("org.ninefold.account.ContactTraces", "org.ninefold.account.AuditTraces");

    final Database database;
    final List<PersonalData> features = new ArrayList<>();
    private final Wiring wiring;

    Registry(Database database) {
        this.database = database;
        wiring = new Staff(database).at(Clock.fixed(NOW, ZoneOffset.UTC));
        FEATURES.forEach(name -> features.add(feature(name)));
        wiring.with(Instance.class, Wiring.found(() -> features));
        account("A", "Fjord Foods", "anna", "North");
        account("B", "Bakker", "cilla", "South");
        contact("A", "T1", TOVE);
    }

    void account(String ref, String name, String owner, String team) {
        AccountFields fields = new AccountFields(name, null, owner, team, null, null, null);
        database.run(() -> get("karen", Accounts.class).open(ref, fields));
    }

    void contact(String account, String ref, ContactFields fields) {
        database.run(() -> get("karen", Contacts.class).add(account, ref, fields));
    }

    <T> T get(String who, Class<T> type) {
        return wiring.as(who).get(type);
    }

    Erasure preview(String who, String ref) {
        return database.in(() -> get(who, Erasures.class).preview(ref));
    }

    Erasure erase(String who, String ref, String reason) {
        return database.in(() -> get(who, Erasures.class).erase(ref, reason));
    }

    /** Where somebody is known: the place, how many rows, and ~ where they only name somebody called so. */
    static String places(Erasure known) {
        return known.places().stream()
                .map(place -> place.place()
                        + (place.certain() ? " " : " ~")
                        + place.rows().size())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private PersonalData feature(String name) {
        try {
            return (PersonalData) wiring.get(Class.forName(name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
