package org.ninefold.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.access.AuditEntry;
import org.ninefold.access.AuditLog;
import org.ninefold.access.AuditQuery;
import org.ninefold.access.AuditedAccounts;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** The log as it speaks of accounts. */
class AccountRefsIT {

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("The log finds an account by its reference, and names the account of what is known about it")
    void namesAccounts(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Wiring wiring = new Portfolio(database).wiring().as("karen");
            AccountRefs refs = wiring.get(AccountRefs.class);
            AuditLog log = wiring.with(AuditedAccounts.class, refs).get(AuditLog.class);
            Accounts accounts = wiring.get(Accounts.class);
            AccountFields fields = new AccountFields("Nord", null, null, null, null, null, null);
            long first = database.in(() -> accounts.open("K/1 ø", fields)).id();
            long second = database.in(() -> accounts.open("K2", fields)).id();
            ContactFields line = new ContactFields(null, "Holm", null, null, null, null, false);
            database.run(() -> wiring.get(Contacts.class).add("K/1 ø", "C1", line));
            assertEquals(first, refs.idOf("K/1 ø").orElseThrow());
            assertTrue(refs.idOf("k2").isEmpty());
            assertEquals(Map.of(first, "K/1 ø", second, "K2"), refs.refsOf(Set.of(first, second, -1L)));
            List<AuditEntry> rows = database.in(() -> log.page(AuditQuery.ALL.onAccount("K/1 ø"), 0, 9))
                    .items();
            assertEquals(
                    Set.of("contact C1 K/1 ø", "account K/1 ø K/1 ø"),
                    Set.copyOf(rows.stream()
                            .map(row -> row.subject() + " " + row.ref() + " " + row.account())
                            .toList()));
        }
    }
}
