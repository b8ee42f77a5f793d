package org.ninefold.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.AccountKind;
import org.ninefold.consent.ConsentLedger;
import org.ninefold.consent.Permissions;
import org.ninefold.consent.Permitted;
import org.ninefold.consent.Purpose;
import org.ninefold.testing.Database;

/** What a host believes that people allow is shown, and is no permission. */
class HostHintsIT {

    private static final Instant TOLD = Instant.parse("2025-06-01T08:00:00Z");

    private static HostConsent hint(String id, String person, String channel, Boolean allowed) {
        return new HostConsent(id, person, channel, person + "@one.example", allowed, "LIST", TOLD);
    }

    /** Tove, of whom there are three hints, and somebody else. */
    private static void fill(NotebookHost notebook) {
        notebook.account(new HostAccount("K1", "One", AccountKind.CUSTOMER, null, null, null, null))
                .write(
                        HostStream.CONTACTS,
                        "K1/T",
                        new HostContact("K1/T", "T", "K1", "Tove", "Qvist", null, "T@one.example", null, null))
                .write(HostStream.CONSENT, "h1", hint("h1", "T", "EMAIL", true))
                .write(HostStream.CONSENT, "h2", hint("h2", "T", "PHONE", false))
                .write(HostStream.CONSENT, "h3", hint("h3", "T", "POST", null))
                .write(HostStream.CONSENT, "h4", hint("h4", "U", "EMAIL", true));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName(
            "All that the host says of a person is shown, also that nobody knows, and nothing of it gets into the ledger")
    void areShownOnly(Database.Kind kind) {
        try (HostDesk desk = new HostDesk(kind)) {
            fill(desk.notebook);
            desk.read(SyncMode.FULL);
            HostHints hints = desk.desk.wiring.get(HostHints.class);
            desk.desk.wiring.with(Instance.class, new Found<>(List.of(hints)));
            Database database = desk.desk.database;
            long contact = Long.parseLong(database.value("select id from ninefold.contact"));
            String ref = database.value("select ref from ninefold.contact");
            Permissions known =
                    database.in(() -> desk.desk.wiring.get(ConsentLedger.class).of(ref));
            assertEquals(
                    List.of(
                            "notebook EMAIL T@one.example true",
                            "notebook PHONE T@one.example false",
                            "notebook POST T@one.example null"),
                    known.hints().stream()
                            .map(one -> one.system() + " " + one.channel() + " " + one.address() + " " + one.allowed())
                            .toList());
            assertEquals(TOLD, known.hints().get(0).at());
            assertEquals(List.of(), known.told());
            assertFalse(database.in(() -> desk.desk.wiring.get(Permitted.class).by(contact, Purpose.SURVEY)));
            assertEquals("0", database.value("select count(*) from ninefold.consent"));
        }
    }
}
