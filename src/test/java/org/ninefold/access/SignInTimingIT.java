package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.testing.Database;

/** How long a wrong password takes says nothing of the name it was tried with. */
class SignInTimingIT {

    private static final int NAMES = 3;
    /** Fewer than a name has before it must wait. */
    private static final int TRIES = 4;

    private static final double MOST = 0.1;
    private static final int ROUNDS = 4;

    @Test
    @DisplayName("R4 Known, unknown and disabled names are turned away in the same time, and with the same answer")
    void namesCannotBeToldApart() {
        try (Database database = Database.of(Database.Kind.H2);
                Node node = new Node(database)) {
            node.run(() -> node.get(FirstUsers.class).withKnownPassword("three calm words", users()));
            database.sql("update ninefold.app_user set enabled = false where sign_in like 'gone%'");
            SignIns signIns = node.get(SignIns.class);
            tried(signIns, "warm", 0);
            Map<String, List<Long>> times = new TreeMap<>();
            // what differs by chance comes together with more tries, what differs in truth never does
            for (int round = 0; round < ROUNDS && (round == 0 || difference(times) >= MOST); round++) {
                for (int i = round * NAMES * TRIES; i < (round + 1) * NAMES * TRIES; i++) {
                    for (String kind : List.of("known", "gone", "nobody")) {
                        times.computeIfAbsent(kind, key -> new ArrayList<>()).add(tried(signIns, kind, i));
                    }
                }
            }
            assertTrue(difference(times) < MOST, "they differ by " + difference(times) + ": " + times);
        }
    }

    /** The larger of the two differences to known names, as a part of what a known name takes. */
    private static double difference(Map<String, List<Long>> times) {
        double known = Collections.min(times.get("known"));
        return Stream.of("gone", "nobody")
                .mapToDouble(other -> Math.abs(Collections.min(times.get(other)) - known) / known)
                .max()
                .orElseThrow();
    }

    /**
     * The work of one try in nanoseconds of this thread: what else the machine does plays hardly a part, and none
     * in the least of several. Each address is used once, so that none has to wait.
     */
    private static long tried(SignIns signIns, String kind, int number) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        SignInAnswer answer = signIns.enter(kind + number / TRIES, "wrong", kind + number);
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertEquals(SignInAnswer.wrong(), answer);
        return after - before;
    }

    private static Map<String, UserDetails> users() {
        return IntStream.range(0, NAMES * ROUNDS)
                .boxed()
                .flatMap(i -> List.of("known" + i, "gone" + i).stream())
                .collect(Collectors.toMap(name -> name, name -> {
                    return new UserDetails(name, null, Role.READER, null, "en");
                }));
    }
}
