package org.ninefold.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;

/** A real server, started by the start script, with settings given in each of the three ways. */
class SettingsIT {

    private static final String TOKEN = "a-token-that-lies-in-a-file-of-its-own";
    private static final String PASSWORD = "of-the-database";

    @TempDir
    Path home;

    private Process script;

    @AfterEach
    void end() throws InterruptedException {
        if (script != null) {
            script.destroy();
            if (!script.waitFor(60, TimeUnit.SECONDS)) {
                script.descendants().forEach(ProcessHandle::destroyForcibly);
            }
        }
    }

    @Test
    @DisplayName("A line in the file wins over the environment, and that over a file in the folder of secrets")
    void settingsComeFromFileEnvironmentAndSecrets() throws Exception {
        Path config = Files.createDirectories(home.resolve("config"));
        for (String file : new String[] {"start.sh", "pre-boot.txt", "post-boot.txt"}) {
            Files.copy(Path.of("config/payara", file), config.resolve(file));
        }
        String settings = Files.readString(Path.of("config/payara/application.properties"));
        Files.writeString(
                config.resolve("application.properties"),
                settings.replace("#ninefold.reporting.currency=EUR", "ninefold.reporting.currency=SEK"));
        int port = freePort();
        start(config, secrets(), port);
        awaitReady();
        Rest rest = new Rest(URI.create("http://127.0.0.1:" + port), TOKEN);
        assertTrue(rest.get("/api/users").body().contains("\"anna\""), "demo company: environment over secrets");
        assertEquals(Set.of("SEK"), withoutRate(rest), "reporting currency: file over environment");
        assertEquals(401, new Rest(rest.server(), "guessed").get("/api/users").statusCode());
    }

    private Path secrets() throws IOException {
        Path secrets = Files.createDirectories(home.resolve("secrets"));
        Files.writeString(secrets.resolve("ninefold.api.token"), TOKEN);
        Files.writeString(secrets.resolve("ninefold.db.password"), PASSWORD);
        Files.writeString(secrets.resolve("ninefold.demo"), "false");
        return secrets;
    }

    /** A database that opens with this password only. */
    private String lockedDatabase() throws SQLException {
        String url = "jdbc:h2:file:" + home.resolve("company");
        DriverManager.getConnection(url, "ninefold", PASSWORD).close();
        return url + ";DB_CLOSE_ON_EXIT=FALSE";
    }

    private void start(Path config, Path secrets, int port) throws IOException, SQLException {
        ProcessBuilder builder = new ProcessBuilder(
                        "bash", config.resolve("start.sh").toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said").toFile());
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "NINEFOLD_HOME",
                                Files.createDirectories(home.resolve("state")).toString(),
                        "NINEFOLD_WAR",
                                Path.of("target/ninefold.war").toAbsolutePath().toString(),
                        "NINEFOLD_MICRO",
                                Path.of("target/dependency/payara-micro.jar")
                                        .toAbsolutePath()
                                        .toString(),
                        "NINEFOLD_JAVA_OPTIONS", "-Xmx768m " + Server.SHORT_LIVED,
                        "NINEFOLD_PORT", Integer.toString(port),
                        "NINEFOLD_ADDRESS", "127.0.0.1",
                        "NINEFOLD_SECRETS", secrets.toString()));
        builder.environment()
                .putAll(Map.of(
                        "NINEFOLD_DB_URL", lockedDatabase(),
                        "NINEFOLD_DB_USER", "ninefold",
                        "NINEFOLD_DEMO", "true",
                        "NINEFOLD_REPORTING_CURRENCY", "DKK"));
        script = builder.start();
    }

    /** The one of the demo company's currencies that needs no rates. */
    private static Set<String> withoutRate(Rest rest) {
        Set<String> left = new HashSet<>(Set.of("DKK", "EUR", "GBP", "NOK", "SEK"));
        rest.getJson("/api/rates?limit=1000")
                .getJsonArray("items")
                .forEach(rate -> left.remove(rate.asJsonObject().getString("currency")));
        return left;
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        while (!said().contains("ready on port")) {
            assertTrue(script.isAlive() && System.nanoTime() < end, said());
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private String said() throws IOException {
        return Files.readString(home.resolve("said"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
