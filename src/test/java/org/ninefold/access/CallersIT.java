package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;
import org.ninefold.testing.Wiring;

/** For how long a caller is what the caller was. */
class CallersIT {

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("A role that is taken away holds no longer than the transaction, and nobody gets another's")
    void areLookedUpInEachTransaction(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Map<Object, Object> transaction = new HashMap<>();
            Wiring wiring = new Staff(database)
                    .at(Clock.systemUTC())
                    .with(
                            TransactionSynchronizationRegistry.class,
                            Wiring.keeping((key, thing) ->
                                    thing == null ? transaction.get(key) : transaction.put(key, thing)));
            Callers callers = wiring.as("rolf").get(Callers.class);
            Caller first = database.in(callers::current);
            database.sql("update ninefold.app_user set role = 'READER' where sign_in = 'rolf'");
            assertSame(first, database.in(callers::current), "looked up once");
            wiring.as("anna");
            assertEquals("anna", database.in(callers::current).signIn());
            transaction.clear();
            wiring.as("rolf");
            assertEquals(Role.READER, database.in(callers::current).role());
        }
    }
}
