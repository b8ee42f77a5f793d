package org.ninefold.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script with a stand-in for Java, which says what a real server has said and waits to be ended. */
class StartScriptIT {

    private static final String READY =
            "[2026-11-21T21:43:56] Payara Micro 6.2025.10 (build 42) ready in 14,000 (ms)\n";

    /** Prints the version, or the log of its turn; notes that it was ended in order. */
    private static final String JAVA =
            """
            #!/usr/bin/env bash
            if [[ $1 == -version ]]; then echo "openjdk version \\"$VERSION.0.1\\"" >&2; exit; fi
            echo x >> "$HOME_OF_TEST/starts"
            turn=$(wc -l < "$HOME_OF_TEST/starts")
            trap 'touch "$HOME_OF_TEST/ended"; exit 143' TERM
            cat "$HOME_OF_TEST/log-$turn" 2>/dev/null || cat "$HOME_OF_TEST/log-1"
            if [[ $turn == "$GOOD_TURN" ]]; then touch "$HOME_OF_TEST/good"; fi
            while true; do sleep 0.1; done
            """;

    @TempDir
    Path home;

    private final Map<String, String> environment = new HashMap<>();
    private HttpServer health;
    private Process script;

    @BeforeEach
    void prepare() throws IOException {
        Path java = Files.createDirectories(home.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, JAVA);
        assertTrue(java.toFile().setExecutable(true));
        Files.writeString(home.resolve("ninefold.war"), "");
        Files.writeString(home.resolve("payara-micro.jar"), "");
        health = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        health.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(Files.exists(home.resolve("good")) ? 200 : 503, -1);
            exchange.close();
        });
        health.start();
        environment.putAll(Map.of(
                "JAVA_HOME", home.resolve("jdk").toString(),
                "VERSION", "17",
                "GOOD_TURN", "1",
                "HOME_OF_TEST", home.toString(),
                "NINEFOLD_HOME", home.resolve("state").toString(),
                "NINEFOLD_WAR", home.resolve("ninefold.war").toString(),
                "NINEFOLD_MICRO", home.resolve("payara-micro.jar").toString(),
                "NINEFOLD_PORT", Integer.toString(health.getAddress().getPort()),
                "NINEFOLD_DB_URL", ""));
    }

    @AfterEach
    void end() throws InterruptedException {
        health.stop(0);
        if (script != null) {
            script.destroy();
            script.waitFor(20, TimeUnit.SECONDS);
        }
    }

    @Test
    @DisplayName("R1 Another Java, or a missing file, ends the start at once and is named")
    void saysWhatIsMissing() throws Exception {
        environment.put("VERSION", "21");
        assertEquals(1, codeOfStart());
        assertTrue(said().contains("Java 17 is needed, this is 21"), said());
        environment.put("VERSION", "17");
        environment.put("NINEFOLD_WAR", home.resolve("gone.war").toString());
        assertEquals(1, codeOfStart());
        assertTrue(said().contains("NINEFOLD_WAR"), said());
    }

    @Test
    @DisplayName("R1 A database that stays away ends the start")
    void endsWithoutADatabase() throws Exception {
        environment.put(
                "NINEFOLD_DB_URL", "jdbc:postgresql://127.0.0.1:" + unusedPort() + "/ninefold?connectTimeout=10");
        environment.put("NINEFOLD_WAIT_DATABASE", "1");
        assertEquals(2, codeOfStart());
        assertTrue(said().contains("no database at 127.0.0.1:"), said());
        assertFalse(Files.exists(home.resolve("starts")), "the server was not started");
    }

    @Test
    @DisplayName("R1 A failed deployment ends server and start, with the cause as the last line")
    void endsWhenTheDeploymentFails() throws Exception {
        environment.put("GOOD_TURN", "none");
        log(
                1,
                "Exception while loading the app : Exception occurred\nCaused by: java.lang.IllegalStateException\n"
                        + "Caused by: org.flywaydb.core.api.exception.FlywayValidateException: Validate failed\n"
                        + "Migration checksum mismatch for migration version 2\n\tat org.flywaydb.Flyway.migrate\n"
                        + READY);
        int code = assertTimeout(Duration.ofSeconds(15), this::codeOfStart, "what the log says ends the start at once");
        assertEquals(3, code);
        assertTrue(said().strip().endsWith("Migration checksum mismatch for migration version 2"), said());
        assertTrue(Files.exists(home.resolve("ended")), "the server was ended");
    }

    @Test
    @DisplayName("R2 A database that goes away during the start is tried again")
    void triesAgainWhileTheDatabaseStarts() throws Exception {
        environment.put("GOOD_TURN", "2");
        log(1, "Exception while loading the app : x\nFATAL: the database system is starting up\n" + READY);
        log(2, READY);
        start();
        awaitSaid("ready on port");
        assertTrue(said().contains("trying again"), said());
    }

    @Test
    @DisplayName("R3 The server runs until the script is told to end, and ends in order")
    void endsInOrder() throws Exception {
        log(1, READY);
        start();
        awaitSaid("ready on port");
        script.destroy();
        assertTrue(script.waitFor(20, TimeUnit.SECONDS));
        assertEquals(143, script.exitValue());
        assertTrue(Files.exists(home.resolve("ended")), "the server was told");
    }

    private void log(int turn, String text) throws IOException {
        Files.writeString(home.resolve("log-" + turn), text);
    }

    private int codeOfStart() throws Exception {
        start();
        assertTrue(script.waitFor(60, TimeUnit.SECONDS), said());
        return script.exitValue();
    }

    private void start() throws IOException {
        if (Files.notExists(home.resolve("log-1"))) {
            log(1, READY);
        }
        ProcessBuilder builder = new ProcessBuilder("bash", "config/payara/start.sh")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(home.resolve("said").toFile());
        builder.environment().putAll(environment);
        script = builder.start();
    }

    private String said() throws IOException {
        return Files.readString(home.resolve("said"));
    }

    private void awaitSaid(String words) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!said().contains(words)) {
            assertTrue(script.isAlive() && System.nanoTime() < end, said());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
