package org.ninefold.intake;

import java.util.List;
import org.ninefold.testing.Database;

/** The comparing of keys, each step in a transaction of its own, as the container runs it. */
class HostKeysInTransactions extends HostKeys {

    private final Database database;
    private final HostKeys keys;

    HostKeysInTransactions(Database database, HostKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    @Override
    public Turn turn(long id) {
        return database.in(() -> keys.turn(id));
    }

    @Override
    public void clear(long pass) {
        database.run(() -> keys.clear(pass));
    }

    @Override
    public void keep(long pass, List<String> some) {
        database.run(() -> keys.keep(pass, some));
    }

    @Override
    public void compare(long pass) {
        database.run(() -> keys.compare(pass));
    }
}
