package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.testing.Database;

@DisplayName("Users and teams")
class AccessIT {

    private static final UserDetails ADMINISTRATOR = new UserDetails("Ada", null, Role.ADMINISTRATOR, null, "en");

    @ParameterizedTest
    @EnumSource
    @DisplayName("R3 A sign-in name is given once")
    void addsUsersWithANameOfTheirOwn(Database.Kind kind) {
        try (Database database = Database.of(kind);
                Node node = new Node(database)) {
            Users users = node.get(Users.class);
            String password = node.in(() -> users.add("Maja.Lind", details("Maja Lind", Role.SALES_MANAGER, null)))
                    .password();
            User maja = node.in(() -> users.named("maja.lind"));
            assertTrue(Passwords.verify(password, maja.passwordHash()));
            assertTrue(maja.passwordDue() && maja.enabled());
            refuses(AccessRefusal.SIGN_IN_NAME_TAKEN, node, () -> users.add("maja.lind", ADMINISTRATOR));
            refuses(AccessRefusal.SIGN_IN_NAME_INVALID, node, () -> users.add("maja lind", ADMINISTRATOR));
            refuses(AccessRefusal.TEAM_UNKNOWN, node, () -> users.add("b", details("B", Role.READER, "Nowhere")));
            assertThrows(NotFound.class, () -> node.run(() -> users.named("nobody")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void findsUsersByTheStartOfAName(Database.Kind kind) {
        try (Database database = Database.of(kind);
                Node node = new Node(database)) {
            Users users = node.get(Users.class);
            for (String name : List.of("Åsa", "Anna", "Bo_", "Bob")) {
                String signIn = "u" + name.toLowerCase().replaceAll("[^a-z]", "x");
                node.run(() -> users.add(signIn, details(name, Role.READER, null)));
            }
            assertEquals(List.of("Anna"), names(node.in(() -> users.page("aNN", 0, 50))));
            assertEquals(List.of("Bo_"), names(node.in(() -> users.page("bo_", 0, 50))));
            assertEquals(List.of("Åsa"), names(node.in(() -> users.page("Å", 0, 50))));
            Page<User> second = node.in(() -> users.page(null, 2, 2));
            assertEquals(4, second.total());
            assertEquals(2, second.items().size());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("R6 Another role or team, and no longer signing in, end the user's sessions")
    void endsSessionsWhereRoleTeamOrPermissionChange(Database.Kind kind) {
        try (Database database = Database.of(kind);
                Node node = new Node(database)) {
            Users users = node.get(Users.class);
            node.run(() -> node.get(Teams.class).add("Nordic", null));
            node.run(() -> users.add("bo", details("Bo", Role.READER, null)));
            long began = node.in(() -> users.named("bo")).sessionStamp();
            assertEquals(
                    began, change(node, details("Bo Lund", Role.READER, null)).sessionStamp());
            assertEquals(
                    began + 1,
                    change(node, details("Bo", Role.READER, "Nordic")).sessionStamp());
            assertEquals(
                    began + 2,
                    change(node, details("Bo", Role.SALES_MANAGER, "Nordic")).sessionStamp());
            long version = node.in(() -> users.named("bo")).version();
            assertEquals(
                    began + 3, node.in(() -> users.enable("bo", version, false)).sessionStamp());
            node.run(() -> users.resetPassword("bo"));
            assertEquals(began + 4, node.in(() -> users.named("bo")).sessionStamp());
            refuses(AccessRefusal.CHANGED_MEANWHILE, node, () -> users.enable("bo", version, true));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("R7 There is always an administrator who can sign in")
    void twoAdministratorsCannotDisableEachOther(Database.Kind kind) throws Exception {
        try (Database database = Database.of(kind);
                Node node = new Node(database)) {
            node.run(() -> node.get(Users.class).add("ada", ADMINISTRATOR));
            node.run(() -> node.get(Users.class).add("eva", ADMINISTRATOR));
            List<Throwable> failures =
                    atOnce(database, one -> one.get(Users.class).enable("ada", 1, false), one -> one.get(Users.class)
                            .change("eva", 1, details("Eva", Role.READER, null)));
            assertEquals(1, failures.size(), failures.toString());
            String left = database.value(
                    "select count(*) from ninefold.app_user where enabled = true and role = 'ADMINISTRATOR'");
            assertEquals("1", left);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoMovesAtOnceMakeNoRing(Database.Kind kind) throws Exception {
        try (Database database = Database.of(kind);
                Node node = new Node(database)) {
            Teams teams = node.get(Teams.class);
            long north = node.in(() -> teams.add("North", null)).id();
            long south = node.in(() -> teams.add("South", null)).id();
            List<Throwable> failures =
                    atOnce(database, one -> one.get(Teams.class).change(north, 1, "North", "South"), one -> one.get(
                                    Teams.class)
                            .change(south, 1, "South", "North"));
            assertEquals(1, failures.size(), failures.toString());
            assertEquals(2, node.in(teams::tree).size());
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsATeamThatIsInUse(Database.Kind kind) {
        try (Database database = Database.of(kind);
                Node node = new Node(database)) {
            Teams teams = node.get(Teams.class);
            long nordic = node.in(() -> teams.add("Nordic", null)).id();
            long denmark = node.in(() -> teams.add("Denmark", "Nordic")).id();
            node.run(() -> node.get(Users.class).add("bo", details("Bo", Role.READER, "Denmark")));
            refuses(AccessRefusal.TEAM_NAME_TAKEN, node, () -> teams.add("Nordic", null));
            refuses(AccessRefusal.TEAM_IN_USE, node, () -> teams.remove(nordic, 1));
            refuses(AccessRefusal.TEAM_IN_USE, node, () -> teams.remove(denmark, 1));
            change(node, details("Bo", Role.READER, null));
            node.run(() -> teams.remove(denmark, 1));
            node.run(() -> teams.remove(nordic, 1));
            assertEquals(List.of(), node.in(teams::tree));
        }
    }

    private static User change(Node node, UserDetails details) {
        Users users = node.get(Users.class);
        return node.in(() -> users.change("bo", users.named("bo").version(), details));
    }

    private static UserDetails details(String name, Role role, String team) {
        return new UserDetails(name, null, role, team, "en");
    }

    private static List<String> names(Page<User> page) {
        return page.items().stream().map(User::name).toList();
    }

    private static void refuses(AccessRefusal expected, Node node, Executable step) {
        Refused refused = assertThrows(
                Refused.class,
                () -> node.run(() -> {
                    try {
                        step.execute();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new IllegalStateException(e);
                    }
                }));
        assertEquals(expected, refused.refusal());
    }

    /** Runs the steps at the same moment, each in a transaction on a node of its own; answers how they failed. */
    @SafeVarargs
    private static List<Throwable> atOnce(Database database, Consumer<Node>... steps) throws InterruptedException {
        CyclicBarrier together = new CyclicBarrier(steps.length);
        ExecutorService nodes = Executors.newFixedThreadPool(steps.length);
        List<Future<?>> running = java.util.Arrays.stream(steps)
                .<Future<?>>map(step -> nodes.submit(() -> {
                    try (Node node = new Node(database)) {
                        node.run(() -> {
                            meet(together);
                            step.accept(node);
                        });
                    }
                }))
                .toList();
        nodes.shutdown();
        return running.stream()
                .map(AccessIT::failure)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Throwable failure(Future<?> step) {
        try {
            step.get();
            return null;
        } catch (Exception e) {
            return e;
        }
    }
}
