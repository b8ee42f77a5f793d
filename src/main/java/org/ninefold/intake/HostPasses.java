package org.ninefold.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.kernel.Refused;

/** Reads the streams of an opened host. */
final class HostPasses {

    private static final Logger LOG = Logger.getLogger(HostPasses.class.getName());
    /** What can do without a value that cannot be read; a sale or its cost would be another one. */
    private static final Set<HostStream> LENIENT =
            Set.of(HostStream.OFFERINGS, HostStream.ACCOUNTS, HostStream.CONTACTS);

    private static final int SOME = 1_000;
    private static final int KEYS = 20_000;
    /** Chunks that are written at once: sales have nothing to do with each other, and there are many. */
    private static final int SALES_AT_ONCE = 2;

    private static final int TRIES = 3;

    private final HostSteps steps;
    private final Host.Reading reading;
    private final Executor executor;

    /** @param executor writes what was read while more is being read */
    HostPasses(HostSteps steps, Host.Reading reading, Executor executor) {
        this.steps = steps;
        this.reading = reading;
        this.executor = executor;
    }

    void read(HostPass pass) {
        HostStream stream = pass.stream();
        Map<String, Instant> marks = reading.marks(stream);
        Instant clock = reading.now();
        Since since = steps.read(pass.id(), marks);
        if (reading.reads(stream)) {
            take(pass, since);
        }
        steps.taken(pass.id(), marks, clock);
    }

    private void take(HostPass pass, Since since) {
        if (pass.stream().kind().isPresent()) {
            byKind(pass, since);
        } else {
            beside(pass, since);
        }
    }

    private void byKind(HostPass pass, Since since) {
        ImportKind kind = steps.kind(pass.stream().kind().orElseThrow());
        HostRows rows = new HostRows(kind, LENIENT.contains(pass.stream()));
        // the parent of an offering may come anywhere: all are judged in one chunk
        int most = pass.stream() == HostStream.OFFERINGS ? Integer.MAX_VALUE : HostSteps.RECORDS_A_CHUNK;
        try (HostAhead writing = new HostAhead(executor, pass.stream() == HostStream.PURCHASES ? SALES_AT_ONCE : 1)) {
            HostBatch batch =
                    new HostBatch(most, records -> writing.begin(() -> chunk(() -> steps.chunk(pass.id(), records))));
            hand(pass.stream(), since, rows, batch);
            batch.finish();
        }
    }

    private void hand(HostStream stream, Since since, HostRows rows, HostBatch batch) {
        switch (stream) {
            case OFFERINGS -> reading.offerings(since, one -> batch.add(rows.offering(one)));
            case ACCOUNTS -> reading.accounts(since, one -> batch.add(rows.account(one)));
            case CONTACTS -> reading.contacts(since, one -> batch.add(rows.contact(one)));
            case PURCHASES -> reading.purchases(since, one -> batch.add(rows.purchase(one)));
            case TIME -> reading.times(since, one -> batch.add(rows.time(one)));
            default -> throw new IllegalStateException(stream + " has no kind");
        }
    }

    private void beside(HostPass pass, Since since) {
        switch (pass.stream()) {
            case OWNERS ->
                HostPasses.<HostOwner>some(
                        SOME, taker -> reading.owners(since, taker), owners -> steps.owners(pass.id(), owners));
            // few, and each says what holds until the next: always all of them
            case COSTS -> steps.costs(pass.id(), all(taker -> reading.costs(Since.ALL, taker)));
            case CONSENT ->
                HostPasses.<HostConsent>some(
                        SOME, taker -> reading.consents(since, taker), hints -> steps.consents(pass.id(), hints));
            default -> throw new IllegalStateException(pass.stream() + " comes in by a kind");
        }
    }

    /** Finds what is no longer there. */
    void compare(HostPass pass, HostKeys keys) {
        if (!reading.reads(pass.stream())) {
            return;
        }
        keys.clear(pass.id());
        HostPasses.<String>some(KEYS, taker -> reading.keys(pass.stream(), taker), some -> keys.keep(pass.id(), some));
        keys.compare(pass.id());
    }

    private static <T> List<T> all(Consumer<Consumer<T>> stream) {
        List<T> all = new ArrayList<>();
        stream.accept(all::add);
        return all;
    }

    private static <T> void some(int most, Consumer<Consumer<T>> stream, Consumer<List<T>> taker) {
        List<T> some = new ArrayList<>();
        stream.accept(one -> {
            some.add(one);
            if (some.size() == most) {
                taker.accept(List.copyOf(some));
                some.clear();
            }
        });
        if (!some.isEmpty()) {
            taker.accept(some);
        }
    }

    /** A person may be quicker by a moment with the same reference: then the chunk is taken again. */
    private static void chunk(Runnable step) {
        for (int attempt = 1; ; attempt++) {
            try {
                step.run();
                return;
            } catch (Refused e) {
                throw e;
            } catch (RuntimeException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                LOG.log(Level.INFO, "a chunk of a host's records is tried again", e);
            }
        }
    }
}
