package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.testing.Database;

/** The start of a node on an empty database, which another node may share. */
class FirstStartIT {

    /** The first users with a transaction around each step, as the container gives it. */
    private static final class Steps extends FirstUsers {

        private final Node node;
        private final FirstUsers plain;
        private final CyclicBarrier found;

        /** Nobody makes a user before all who share {@code found} have found none. */
        Steps(Node node, CyclicBarrier found) {
            this.node = node;
            this.plain = node.get(FirstUsers.class);
            this.found = found;
        }

        @Override
        public boolean none() {
            return node.in(plain::none);
        }

        @Override
        public User withOneTimePassword(String signIn, String password, UserDetails details) {
            try {
                found.await(20, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException("the other node made a user meanwhile", e);
            }
            return node.in(() -> plain.withOneTimePassword(signIn, password, details));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7 Two nodes that start at once on an empty database make one administrator, and both start")
    void startsBothWithOneAdministrator(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            CyclicBarrier found = new CyclicBarrier(2);
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> start(database, found));
            start(database, found);
            other.join();
            assertEquals("1", database.value("select count(*) from ninefold.app_user where sign_in = 'admin'"));
        }
    }

    @Test
    @DisplayName("A start that can make no administrator fails, where no other node made one")
    void failsWithoutAnAdministrator() {
        try (Database database = Database.of(Database.Kind.H2)) {
            database.sql("alter table ninefold.app_user add column missing int not null");
            assertThrows(RuntimeException.class, () -> start(database, new CyclicBarrier(1)));
        }
    }

    private static void start(Database database, CyclicBarrier found) {
        try (Node node = new Node(database)) {
            FirstStart start = new FirstStart();
            start.users = new Steps(node, found);
            start.makeAdministrator();
        }
    }
}
