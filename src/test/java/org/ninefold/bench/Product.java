package org.ninefold.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.ninefold.testing.Rest;
import org.ninefold.testing.Server;
import org.postgresql.ds.PGSimpleDataSource;

/** The product itself, on the database under measurement, spoken to over REST. */
final class Product implements AutoCloseable {

    private static final String WAR = "target/ninefold.war";
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final PGSimpleDataSource source;
    private final Server server;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * A job that has ended.
     *
     * @param handOver seconds until the request that began it was answered
     * @param work seconds from the job's start to its end, by the database's clock; waiting in the queue is left out
     * @param answer what REST says of it at the end
     */
    record Ended(long id, double handOver, double work, jakarta.json.JsonObject answer) {

        double seconds() {
            return handOver + work;
        }
    }

    Product(PGSimpleDataSource source, String heap) {
        this(source, heap, Map.of());
    }

    /** @param beside what is set beside the database */
    Product(PGSimpleDataSource source, String heap, Map<String, String> beside) {
        this.source = source;
        this.server = server(source, heap, beside);
        server.start();
    }

    /** The product on this database, not yet started. */
    static Server server(PGSimpleDataSource source, String heap) {
        return server(source, heap, Map.of());
    }

    private static Server server(PGSimpleDataSource source, String heap, Map<String, String> beside) {
        Map<String, String> environment = new HashMap<>(beside);
        environment.put("NINEFOLD_DB_CLASS", PGSimpleDataSource.class.getName());
        environment.put("NINEFOLD_DB_URL", source.getURL());
        environment.put("NINEFOLD_DB_USER", "postgres");
        environment.put("NINEFOLD_DB_PASSWORD", "any");
        return new Server("bench", environment, new Server.Program(WAR, List.of("-Xmx" + heap)));
    }

    /** Hands work over and waits until it has ended. */
    Ended work(String path, String type, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + Server.TOKEN)
                .header("Content-Type", type)
                .POST(body)
                .build();
        long start = System.nanoTime();
        HttpResponse<String> response = send(request);
        double handOver = (System.nanoTime() - start) / 1e9;
        String job = response.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(path + " answers " + response.statusCode() + response.body()));
        return ended(job.substring(job.indexOf("/api/")), handOver);
    }

    private Ended ended(String path, double handOver) {
        Rest rest = Rest.asAdministrator(server);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Set.of("QUEUED", "RUNNING").contains(rest.getJson(path).getString("state"))) {
            if (System.nanoTime() > end) {
                throw new AssertionError(path + " has not ended");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
        }
        var answer = rest.getJson(path);
        if (!answer.getString("state").equals("DONE")) {
            throw new AssertionError(answer + "\n" + server.log());
        }
        try (Session session = new Session(source)) {
            long id = job(session, path);
            double work = session.number(
                    "select extract(epoch from finished_at - started_at) from ninefold.job where id = " + id);
            return new Ended(id, handOver, work, answer);
        }
    }

    /** The job behind an address: its own number, or that of the run which it takes back. */
    private static long job(Session session, String path) {
        String[] parts = path.split("/");
        return parts[parts.length - 1].equals("undo")
                ? (long) session.number(
                        "select job_id from ninefold.import_undo where run_id = " + parts[parts.length - 2])
                : Long.parseLong(parts[parts.length - 1]);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(request.uri() + ": " + server.log(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
