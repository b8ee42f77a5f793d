package org.ninefold.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Eight people who look at once, each at the next thing that nobody has looked at. */
final class Eight {

    private static final int THREADS = 8;
    private static final int WARM = 3;
    private static final double BOUND = 100;
    private static final int SLOWEST = 12;

    private Eight() {}

    /** A call and how long it took, in milliseconds. */
    private record Timed(Call call, double millis) {}

    /**
     * Does all calls some times in any order, as a server would that is up since the morning, and reports the last time,
     * for which nothing is remembered of those before.
     *
     * @param file the name under which each call is kept with its time, to see which is slow
     */
    static void look(UseCases useCases, String what, String file, List<Call> wanted)
            throws InterruptedException, ExecutionException {
        List<Call> calls = new ArrayList<>(wanted);
        Collections.shuffle(calls, new Random(1));
        for (int i = 0; i < WARM; i++) {
            run(useCases, calls);
        }
        useCases.forget();
        List<Timed> timed = run(useCases, calls);
        keep(timed, file);
        report(timed, what);
    }

    private static List<Timed> run(UseCases useCases, List<Call> calls)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Timed>>> parts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                parts.add(threads.submit(() -> part(useCases, calls, next)));
            }
            List<Timed> all = new ArrayList<>();
            for (Future<List<Timed>> part : parts) {
                all.addAll(part.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Timed> part(UseCases useCases, List<Call> calls, AtomicInteger next) {
        List<Timed> timed = new ArrayList<>();
        try (UseCases.Desk desk = useCases.desk()) {
            for (int i = next.getAndIncrement(); i < calls.size(); i = next.getAndIncrement()) {
                timed.add(new Timed(calls.get(i), desk.time(calls.get(i))));
            }
        }
        return timed;
    }

    private static void keep(List<Timed> timed, String file) {
        String lines = timed.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "%s;%s;%.1f%n",
                        one.call().user(),
                        one.call().name(),
                        one.millis()))
                .collect(Collectors.joining());
        try {
            Files.createDirectories(Knobs.FOLDER);
            Files.writeString(Knobs.FOLDER.resolve(file), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void report(List<Timed> timed, String what) {
        Map<String, List<Double>> groups = timed.stream()
                .collect(Collectors.groupingBy(
                        one -> one.call().group(),
                        TreeMap::new,
                        Collectors.mapping(Timed::millis, Collectors.toList())));
        groups.forEach((group, times) -> Results.tell(group, figures(times)));
        List<Double> all = timed.stream().map(Timed::millis).toList();
        Results.bound(
                String.format(Locale.ROOT, "%s, %,d calls by %d threads", what, all.size(), THREADS),
                figures(all),
                "p95 100 ms",
                quantile(all, 0.95) <= BOUND);
        Results.note("Slowest: "
                + timed.stream()
                        .sorted(Comparator.comparingDouble(Timed::millis).reversed())
                        .limit(SLOWEST)
                        .map(one -> String.format(
                                Locale.ROOT,
                                "%s as %s %.0f ms",
                                one.call().name(),
                                one.call().user(),
                                one.millis()))
                        .collect(Collectors.joining("; ")));
    }

    private static String figures(List<Double> times) {
        return String.format(
                Locale.ROOT,
                "p50 %.0f, p95 %.0f, max %.0f ms",
                quantile(times, 0.5),
                quantile(times, 0.95),
                quantile(times, 1));
    }

    private static double quantile(List<Double> times, double part) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }
}
