package org.ninefold.consent;

import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.account.AccountFields;
import org.ninefold.account.Accounts;
import org.ninefold.account.Activities;
import org.ninefold.account.ActivityFields;
import org.ninefold.account.ActivityKind;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.account.PersonalData;
import org.ninefold.platform.settings.Settings;
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;
import org.ninefold.testing.Wiring;

/** The staff, an account of anna with Tove Qvist, and all that knows people. */
final class Registry {

    static final Instant NOW = Instant.parse("2026-04-01T10:00:00Z");
    static final ContactFields TOVE =
            new ContactFields("Tove", "Qvist", "CFO", "tove.qvist@fjord.example", "+45 70 12 34 56", "da", true);

    final Database database;
    final List<PersonalData> features = new ArrayList<>();
    private final Wiring wiring;

    Registry(Database database) {
        this.database = database;
        wiring = new Staff(database).at(Clock.fixed(NOW, ZoneOffset.UTC));
        wiring.with(Settings.class, new Settings() {
            @Override
            public String publicAddress() {
                return "https://ours.example";
            }
        });
        features.addAll(Forgetting.features(wiring));
        wiring.with(Instance.class, Wiring.found(() -> Stream.concat(features.stream(), Stream.of(new ConsentRows()))
                .toList()));
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

    /** A call of karen with nobody in particular. */
    void talk(String account, String subject, String note) {
        ActivityFields fields = new ActivityFields(
                ActivityKind.CALL, true, LocalDate.of(2026, 3, 31), null, null, subject, note, null, null, null);
        database.run(() -> get("karen", Activities.class).add(account, null, fields));
    }

    /** What was noted of the account's calls. */
    String told(String account) {
        return database.value("select v.subject || ': ' || v.note from ninefold.activity v"
                + " join ninefold.account a on a.id = v.account_id where a.ref = '" + account + "'");
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
}
