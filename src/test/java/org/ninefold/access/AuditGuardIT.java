package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ninefold.testing.Database;
import org.ninefold.testing.Database.Kind;

/** on PostgreSQL the application's own account cannot change the log. */
class AuditGuardIT {

    @ParameterizedTest
    @DisplayName("PostgreSQL takes new rows of the audit, and refuses to change or remove one")
    @ValueSource(
            strings = {
                "update ninefold.audit set actor = 'somebody else'",
                "delete from ninefold.audit",
                "truncate ninefold.audit"
            })
    void refusesChanges(String change) {
        try (Database database = Database.of(Kind.POSTGRESQL)) {
            database.sql("insert into ninefold.audit(id, happened_at, actor, via, action, subject, subject_ref)"
                    + " values (1, localtimestamp, 'anna', 'SCREEN', 'CHANGE', 'account', 'K1')");
            PersistenceException refused = assertThrows(PersistenceException.class, () -> database.sql(change));
            assertTrue(refused.getMessage().contains("only ever added to"), refused.getMessage());
            assertEquals("anna", database.value("select min(actor) from ninefold.audit"));
        }
    }
}
