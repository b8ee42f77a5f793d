package org.ninefold.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ninefold.testing.Server;

/** From the command to a ready server: the product on its migrated database, beside an empty application. */
@ExtendWith(Printed.class)
class StartBench {

    private static final double BOUND = 1.5;
    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    @Test
    @DisplayName("R1 second start")
    void isReadyAlmostAsSoonAsAnEmptyApplication() {
        Tuned.drop("start");
        Server ours = Product.server(Tuned.database("start"), "768m");
        Server empty =
                new Server("empty", Map.of(), new Server.Program(EmptyWar.make().toString(), List.of("-Xmx768m")));
        start(ours, "/sign-in.xhtml");
        start(empty, "/index.xhtml");
        List<Double> oursTimes = new ArrayList<>();
        List<Double> emptyTimes = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            emptyTimes.add(start(empty, "/index.xhtml"));
            oursTimes.add(start(ours, "/sign-in.xhtml"));
        }
        Results.ratio("second start to ready, medians of " + ROUNDS, median(emptyTimes), median(oursTimes), BOUND);
    }

    /** Seconds until the server says that it is ready and shows its first page; then it is stopped again. */
    private double start(Server server, String page) {
        long start = System.nanoTime();
        server.launch();
        try {
            await(server.address().resolve("/health/ready"), start);
            await(server.address().resolve(page), start);
            return (System.nanoTime() - start) / 1e9;
        } catch (AssertionError e) {
            throw new AssertionError(server.log(), e);
        } finally {
            server.close();
        }
    }

    private void await(URI address, long start) {
        while (!answers(address)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError(address + " does not answer");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private boolean answers(URI address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
