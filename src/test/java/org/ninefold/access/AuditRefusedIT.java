package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Forbidden;
import org.ninefold.testing.Database;

@DisplayName("R9 What failed or was refused is in the log, at most once a minute for each user and action")
class AuditRefusedIT {

    private static final String HOME = "192.0.2.1";
    private static final Duration MINUTE_LATER = Duration.ofSeconds(61);

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void aFloodOfWrongPasswordsLeavesARowAMinute(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database);
                Node later = new Node(database, MINUTE_LATER)) {
            for (int i = 0; i < 9; i++) {
                node.get(SignIns.class).enter("anna", "wrong", HOME);
                node.get(SignIns.class).enter("nobody" + i, "wrong", HOME);
            }
            assertEquals("- SIGN_IN_FAILED, anna SIGN_IN_DELAYED, anna SIGN_IN_FAILED", rows(database));
            later.get(SignIns.class).enter("anna", "wrong", HOME);
            assertEquals(
                    "- SIGN_IN_FAILED, anna SIGN_IN_DELAYED, anna SIGN_IN_FAILED, anna SIGN_IN_FAILED", rows(database));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void whoDoesNotKnowTheOwnPasswordIsNamed(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database).as("anna")) {
            SignIns signIns = node.get(SignIns.class);
            for (int i = 0; i < 7; i++) {
                assertThrows(Refused.class, () -> signIns.changePassword("wrong", "four quite calm words"));
            }
            assertEquals("anna CHANGE_PASSWORD_FAILED", rows(database));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void aTokenThatIsNotGoodNamesWhoseItWas(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database)) {
            Tokens tokens = node.get(Tokens.class);
            Tokens.Made made = node.in(() -> tokens.make("anna", "Nightly", null));
            node.run(() -> tokens.revoke(made.token().id()));
            for (String wrong : new String[] {made.text(), made.text(), "nf_guess", "nf_guess2"}) {
                node.run(() -> tokens.turnAway(wrong));
            }
            assertEquals("- TOKEN_REFUSED, admin CREATE, admin REVOKE, anna TOKEN_REFUSED", rows(database));
            assertEquals(
                    "Nightly",
                    database.value("select subject_ref from ninefold.audit where action = 'TOKEN_REFUSED'"
                            + " and actor = 'anna'"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void whatTheRoleDoesNotIncludeIsKeptWithItsAddress(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database)) {
            Refusals refusals = node.get(Refusals.class);
            node.run(() -> refusals.keep(new Forbidden("anna", "GET", "/api/" + "x".repeat(300))));
            node.run(() -> refusals.keep(new Forbidden("anna", "GET", "/api/users")));
            node.run(() -> refusals.keep(new Forbidden("bent", "POST", "/api/users")));
            assertEquals("anna FORBIDDEN, bent FORBIDDEN", rows(database));
            assertEquals("/api/users", database.value("select subject_ref from ninefold.audit where actor = 'bent'"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void signingOutIsInTheLog(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database).as("anna")) {
            node.run(() -> node.get(SignIns.class).leave());
            assertEquals("anna SIGN_OUT", rows(database));
        }
    }

    private static String rows(Database database) {
        return database.value(
                "select string_agg(actor || ' ' || action, ', ' order by actor, action) from ninefold.audit");
    }

    private static Database withAnna(Database.Kind kind) {
        Database database = Database.of(kind);
        database.sql(
                "insert into ninefold.app_user(id, version, sign_in, name, role, language, password_hash,"
                        + " password_due, enabled, session_stamp, created_at) values (1, 1, 'anna', 'Anna Holm', 'READER',"
                        + " 'en', ?1, false, true, 1, localtimestamp)",
                PasswordsTest.OLD_HASH);
        return database;
    }
}
