package org.ninefold.survey.open;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.ninefold.testing.Rest;

/**
 * Many people who answer one wave at once, question by question as the page's script saves, with a ledger of what the
 * server acknowledged: it is what must be there in the end, no more and no less.
 */
final class Crowd {

    private static final List<String> ITEMS = List.of(
            "ease", "understands-needs", "cooperation-partner", "adviser", "dialogue", "quick-reaction", "solution");
    private static final int POINTS = 9;

    /** One connection for each: together on one, the client itself would turn some of them away. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI server;
    private final Map<String, String> links = new TreeMap<>();
    private final Map<String, Map<String, String>> ledger = new ConcurrentHashMap<>();

    /** What was sent when the server fell silent: it may have been kept or not. */
    private final Map<String, Map.Entry<String, String>> doubtful = new ConcurrentHashMap<>();

    final Queue<Double> millis = new ConcurrentLinkedQueue<>();
    final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /** Who stopped since the server did not answer. */
    final Queue<String> stopped = new ConcurrentLinkedQueue<>();

    /** Takes the links of all whom the wave asks. */
    Crowd(URI server, Rest rest, String wave) {
        this.server = server;
        rest.getJson("/api/waves/" + wave + "/invitations?links=true&limit=1000")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .forEach(person -> links.put(person.getString("contact"), person.getString("link")));
    }

    int people() {
        return links.size();
    }

    /** All answer until the time is over, or the server is gone. */
    void answer(Duration time, Duration shortest, Duration longest) {
        long end = System.nanoTime() + time.toNanos();
        List<Thread> all = new ArrayList<>();
        for (String person : links.keySet()) {
            ledger.putIfAbsent(person, new ConcurrentHashMap<>());
            Random random = new Random(person.hashCode());
            Thread thread = new Thread(() -> answer(person, random, end, shortest, longest));
            thread.start();
            all.add(thread);
        }
        all.forEach(Crowd::join);
    }

    private void answer(String person, Random random, long end, Duration shortest, Duration longest) {
        try {
            send(person, "do=begin");
            while (System.nanoTime() < end) {
                long think = shortest.toMillis()
                        + random.nextInt((int) longest.minus(shortest).toMillis() + 1);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(think));
                save(person, ITEMS.get(random.nextInt(ITEMS.size())), Integer.toString(1 + random.nextInt(POINTS)));
            }
        } catch (IOException e) {
            // what was under way is in doubt
            stopped.add(person + ": " + e);
        }
    }

    private void save(String person, String item, String point) throws IOException {
        String was = ledger.get(person).getOrDefault(item, "");
        doubtful.put(person, Map.entry(item, point));
        long begun = System.nanoTime();
        HttpResponse<String> kept = send(person, "do=save&a." + item + "=" + point + "&w." + item + "=" + was);
        millis.add((System.nanoTime() - begun) / 1e6);
        doubtful.remove(person);
        if (kept.statusCode() == 204) {
            ledger.get(person).put(item, point);
        } else {
            faults.add(person + " " + item + " answers " + kept.statusCode());
        }
    }

    private HttpResponse<String> send(String person, String body) throws IOException {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(server.resolve(links.get(person)))
                            .timeout(Duration.ofSeconds(30))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.headers().firstValue("Set-Cookie").isPresent()) {
                faults.add(person + " was given a cookie");
            }
            return answer;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Everybody sends what they have, twice, as a double click does. */
    void sendAll() throws IOException {
        for (String person : links.keySet()) {
            send(person, "do=send");
            send(person, "do=send");
        }
    }

    /** What the wave holds against the ledger: lost, other, doubled; nothing where both agree. */
    List<String> differences(Rest rest, String wave) {
        List<String> found = new ArrayList<>(faults);
        Map<String, Integer> times = new TreeMap<>();
        for (JsonObject row : rest.getJson("/api/waves/" + wave + "/responses?limit=1000")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)) {
            String person = row.getString("contact");
            times.merge(person, 1, Integer::sum);
            JsonObject said = row.getJsonObject("answers");
            ITEMS.forEach(item -> {
                String kept = said.containsKey(item) && !said.isNull(item) ? text(said, item) : "";
                String told = ledger.get(person).getOrDefault(item, "");
                if (!kept.equals(told) && !Map.entry(item, kept).equals(doubtful.get(person))) {
                    found.add(person + " " + item + " is " + kept + " and was acknowledged as " + told);
                }
            });
        }
        links.keySet().stream()
                .filter(person -> times.getOrDefault(person, 0) != 1)
                .forEach(person -> found.add(person + " answered " + times.getOrDefault(person, 0) + " times"));
        return found;
    }

    private static String text(JsonObject said, String item) {
        return said.get(item).toString().replace("\"", "");
    }

    /** Makes a wave with so many people. */
    static String wave(Rest rest, int people) {
        Map<String, String> names = new TreeMap<>();
        IntStream.rangeClosed(1, people).forEach(person -> names.put("P" + person, "en"));
        return Asked.wave(rest, "CROWD", "satisfaction", false, names).wave();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
