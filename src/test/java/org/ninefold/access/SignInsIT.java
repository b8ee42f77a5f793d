package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

@DisplayName("R5 Guessing is slowed by name and by address, on all nodes together, and nobody is locked out for ever")
class SignInsIT {

    private static final String HOME = "192.0.2.1";
    private static final String ELSEWHERE = "198.51.100.7";
    private static final String PASSWORD = "three calm words";

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void letsInWithTheRightPasswordOnly(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database)) {
            SignIns signIns = node.get(SignIns.class);
            assertEquals(
                    "anna",
                    signIns.enter(" Anna ", PASSWORD, HOME).user().orElseThrow().signIn());
            for (String wrong : new String[] {"three calm word", "", null, "x".repeat(5_000)}) {
                assertTrue(signIns.enter("anna", wrong, ELSEWHERE).user().isEmpty());
            }
            assertTrue(signIns.enter("nobody", PASSWORD, HOME).user().isEmpty());
            database.sql("update ninefold.app_user set enabled = false");
            assertTrue(signIns.enter("anna", PASSWORD, HOME).user().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void sixthTryMustWaitWhetherTheNameIsKnownOrNot(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database);
                Node later = new Node(database, Duration.ofSeconds(2))) {
            for (String name : List.of("anna", "nobody")) {
                for (int i = 0; i < 5; i++) {
                    assertFalse(
                            node.get(SignIns.class).enter(name, "wrong", HOME).mustWait());
                }
                SignInAnswer sixth = node.get(SignIns.class).enter(name, PASSWORD, HOME);
                assertTrue(sixth.user().isEmpty());
                assertEquals(Duration.ofSeconds(1), sixth.delay());
                assertFalse(later.get(SignIns.class).enter(name, "wrong", HOME).mustWait());
                assertEquals(
                        Duration.ofSeconds(2),
                        later.get(SignIns.class).enter(name, "wrong", HOME).delay());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void manyTriesAtOnceOnTwoNodesGetNoFurtherThanOneAfterTheOther(Database.Kind kind) throws Exception {
        try (Database database = withAnna(kind)) {
            List<Callable<SignInAnswer>> tries = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                tries.add(() -> {
                    try (Node node = new Node(database)) {
                        return node.get(SignIns.class).enter("anna", "wrong", HOME);
                    }
                });
            }
            ExecutorService nodes = Executors.newFixedThreadPool(8);
            int compared = 0;
            for (Future<SignInAnswer> answer : nodes.invokeAll(tries)) {
                compared += answer.get().mustWait() ? 0 : 1;
            }
            nodes.shutdown();
            assertEquals(5, compared);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void whoHasSignedInFromAnAddressIsNotLockedOutByTriesFromElsewhere(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database)) {
            SignIns signIns = node.get(SignIns.class);
            assertTrue(signIns.enter("anna", PASSWORD, HOME).user().isPresent());
            for (int i = 0; i < 8; i++) {
                signIns.enter("anna", "wrong", ELSEWHERE);
            }
            assertTrue(signIns.enter("anna", PASSWORD, ELSEWHERE).mustWait());
            assertTrue(signIns.enter("anna", PASSWORD, HOME).user().isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void oneTryEachOnManyNamesIsSlowedByAddress(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database)) {
            SignIns signIns = node.get(SignIns.class);
            database.sql(
                    "insert into ninefold.sign_in_failure(subject, failures, last_at) values (?1, 30, ?2)",
                    "address:" + ELSEWHERE,
                    java.time.LocalDateTime.of(2026, 3, 10, 12, 0));
            assertTrue(signIns.enter("somebody", "wrong", ELSEWHERE).mustWait());
            assertFalse(signIns.enter("somebody", "wrong", HOME).mustWait());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R4 Each try that is compared is in the log, without what was typed")
    void logsTriesWithoutWhatWasTyped(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database)) {
            SignIns signIns = node.get(SignIns.class);
            signIns.enter("anna", PASSWORD, HOME);
            signIns.enter("anna", "wrong", HOME);
            signIns.enter("my secret by mistake", "wrong", HOME);
            assertEquals(
                    "SIGN_IN anna, SIGN_IN_FAILED anna, SIGN_IN_FAILED -",
                    database.value(
                            "select string_agg(action || ' ' || subject_ref, ', ' order by id) from ninefold.audit"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void anOldHashIsMadeAnewWhenItsUserSignsIn(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database)) {
            // 1000 rounds over the salt 0123456789abcdef, made with another implementation of PBKDF2
            database.sql("update ninefold.app_user set password_hash = ?1", PasswordsTest.OLD_HASH);
            assertTrue(node.get(SignIns.class)
                    .enter("anna", PasswordsTest.OLD_PASSWORD, HOME)
                    .user()
                    .isPresent());
            assertTrue(database.value("select password_hash from ninefold.app_user")
                    .startsWith("pbkdf2-sha512$210000$"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void aChosenPasswordEndsOtherSessions(Database.Kind kind) {
        try (Database database = withAnna(kind);
                Node node = new Node(database).as("anna")) {
            SignIns signIns = node.get(SignIns.class);
            SignedIn before = signIns.enter("anna", PASSWORD, HOME).user().orElseThrow();
            SignedIn after = signIns.changePassword(PASSWORD, "four other calm words");
            assertTrue(signIns.still("anna", before.stamp()).isEmpty());
            assertTrue(signIns.still("anna", after.stamp()).isPresent());
            assertTrue(
                    signIns.enter("anna", "four other calm words", HOME).user().isPresent());
        }
    }

    private static Database withAnna(Database.Kind kind) {
        Database database = Database.of(kind);
        try (Node node = new Node(database)) {
            UserDetails details = new UserDetails("Anna Holm", null, Role.ACCOUNT_MANAGER, null, "da");
            node.run(() -> node.get(FirstUsers.class).withKnownPassword(PASSWORD, Map.of("anna", details)));
        }
        return database;
    }
}
