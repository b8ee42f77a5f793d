package org.ninefold.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The built WAR on Payara Micro, as a child process on a free port of this machine. */
public final class Server implements AutoCloseable {

    /** Given to servers under test: the administrator's token. */
    public static final String TOKEN = "test-token-of-the-administrator";

    /**
     * Compiles at once and simply, for a JVM that lives for minutes: a start takes half the work of the processor. Only
     * hashing a password takes longer so.
     */
    public static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    /** The built WAR, for tests that measure nothing. */
    public static final Program TESTED = new Program("target/ninefold.war", List.of("-Xmx768m", SHORT_LIVED));

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final URI address;
    private final Path folder;
    private final List<String> command;
    private final Map<String, String> environment;
    private Process process;

    /** A server with its own environment and folder; the H2 file lies in that folder when no other database is named. */
    public Server(String name, Map<String, String> environment) {
        this(name, environment, TESTED);
        start();
    }

    /** A server for another WAR or with another JVM, not yet started. */
    public Server(String name, Map<String, String> environment, Program program) {
        try {
            int port = freePort();
            this.address = URI.create("http://127.0.0.1:" + port);
            this.folder = Files.createDirectories(Path.of("target", "it", name + "-" + port));
            this.command = command(port, folder, program);
            this.environment = environment;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /**
     * What the server runs.
     *
     * @param war the path of the archive
     * @param options what the JVM is told: -Xmx512m
     */
    public record Program(String war, List<String> options) {}

    /** The server with the demo company that most tests share; started once for the test JVM. */
    public static final class Shared implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Server.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return Once.SERVER;
        }

        /** JUnit's own store does not outlive a class where classes are handed out one by one. */
        private static final class Once {
            static final Server SERVER = new Server("shared", Map.of());
        }
    }

    /** Starts the process and waits until it is ready, or fails with the end of its log. */
    public void start() {
        launch();
        awaitReady();
    }

    /** Waits until a process that was launched is ready, or fails with the end of its log. */
    public void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                kill();
                throw new IllegalStateException("the server did not become ready:\n" + endOfLog());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    /** Starts the process without waiting. */
    public void launch() {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()));
        builder.environment().put("NINEFOLD_API_TOKEN", TOKEN);
        builder.environment().putAll(environment);
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it says that it is ready, and shows a page: the health of an application is known before its pages. */
    public boolean isReady() {
        return answers("/health/ready") && answers("/sign-in.xhtml");
    }

    private boolean answers(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public URI address() {
        return address;
    }

    public String address(String path) {
        return address.resolve(path).toString();
    }

    public Path folder() {
        return folder;
    }

    /** Ends the process as a power cut would. */
    public void kill() {
        if (process != null && process.isAlive()) {
            process.destroyForcibly();
            try {
                process.waitFor(20, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
        }
    }

    public String log() {
        try {
            return Files.readString(folder.resolve("server.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String endOfLog() {
        String log = log();
        return log.substring(Math.max(0, log.length() - 4000));
    }

    private static List<String> command(int port, Path folder, Program program) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-Duser.timezone=UTC"));
        command.addAll(program.options());
        command.add("-jar");
        command.add(absolute("target/dependency/payara-micro.jar"));
        command.addAll(List.of("--nohazelcast", "--disablephonehome", "--port", Integer.toString(port)));
        command.addAll(List.of("--unpackdir", absolute(folder + "/unpack")));
        command.addAll(List.of("--prebootcommandfile", absolute("config/payara/pre-boot.txt")));
        command.addAll(List.of("--postbootcommandfile", absolute("config/payara/post-boot.txt")));
        command.addAll(List.of("--contextroot", "/", absolute(program.war())));
        return command;
    }

    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
