package org.ninefold.testing;

import java.time.Clock;
import org.ninefold.access.Role;
import org.ninefold.platform.settings.Settings;

/** Two teams below a region, with a user of each kind: the people of most tests of use cases. */
public final class Staff {

    private final Database database;

    public Staff(Database database) {
        this.database = database;
        team(1, "Region", null);
        team(2, "North", 1L);
        team(3, "South", 1L);
        user(1, "karen", Role.ADMINISTRATOR, null);
        user(2, "rolf", Role.SALES_MANAGER, 1L);
        user(3, "nils", Role.SALES_MANAGER, 2L);
        user(4, "anna", Role.ACCOUNT_MANAGER, 2L);
        user(5, "bent", Role.ACCOUNT_MANAGER, 2L);
        user(6, "cilla", Role.ACCOUNT_MANAGER, 3L);
        user(7, "lise", Role.READER, 2L);
    }

    /** Use cases that reckon in euro, for whom {@link Wiring#as} names. */
    public Wiring at(Clock clock) {
        return new Wiring(database, clock).with(Settings.class, new Euro());
    }

    public void team(long id, String name, Long parent) {
        database.sql(
                "insert into ninefold.team(id, version, name, parent_id) values (?1, 0, ?2, cast(?3 as bigint))",
                id,
                name,
                parent);
    }

    public void user(long id, String signIn, Role role, Long team) {
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
