package org.ninefold.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** An invented CRM: a notebook whose pages are stamped when somebody writes on them. */
final class NotebookHost implements Host {

    static final String NAME = "notebook";

    /** A record with the moment it was written. */
    private record Page(Object record, Instant writtenAt) {}

    private final Map<HostStream, TreeMap<String, Page>> pages = new HashMap<>();
    private final Set<HostStream> streams = EnumSet.allOf(HostStream.class);
    private final Set<HostStream> hidden = EnumSet.noneOf(HostStream.class);
    private final List<String> reads = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-01T08:00:00Z");
    private HostRhythm.OwnersBy ownersBy = HostRhythm.OwnersBy.ID;
    private Duration every = Duration.ofHours(1);
    private LocalTime night = LocalTime.MAX;
    private String choices = "all";
    private RuntimeException breaking;
    private int breaksAfter = Integer.MAX_VALUE;

    NotebookHost write(HostStream stream, String id, Object record) {
        pages.computeIfAbsent(stream, any -> new TreeMap<>()).put(id, new Page(record, now));
        return this;
    }

    NotebookHost tear(HostStream stream, String id) {
        pages.get(stream).remove(id);
        return this;
    }

    NotebookHost account(HostAccount account) {
        return write(HostStream.ACCOUNTS, account.id(), account);
    }

    NotebookHost purchase(HostPurchase purchase) {
        return write(HostStream.PURCHASES, purchase.id(), purchase);
    }

    /** Its clock goes on. */
    NotebookHost later(Duration time) {
        now = now.plus(time);
        return this;
    }

    NotebookHost choosing(String other) {
        choices = other;
        return this;
    }

    NotebookHost ownersBy(HostRhythm.OwnersBy by) {
        ownersBy = by;
        return this;
    }

    NotebookHost night(String time) {
        night = LocalTime.parse(time);
        return this;
    }

    NotebookHost byHand() {
        every = Duration.ZERO;
        return this;
    }

    /** Whether these pages can be read. */
    NotebookHost readable(HostStream stream, boolean can) {
        if (can) {
            hidden.remove(stream);
        } else {
            hidden.add(stream);
        }
        return this;
    }

    /** Fails so after so many records of a stream. */
    NotebookHost breaksAfter(int records, RuntimeException how) {
        breaksAfter = records;
        breaking = how;
        return this;
    }

    NotebookHost mended() {
        return breaksAfter(Integer.MAX_VALUE, null);
    }

    /** How many records of each stream it handed over since it was asked last. */
    List<String> reads() {
        List<String> all = List.copyOf(reads);
        reads.clear();
        return all;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<HostStream> streams() {
        return streams;
    }

    @Override
    public String choices() {
        return choices;
    }

    @Override
    public HostRhythm rhythm() {
        return new HostRhythm(every, Duration.ofMinutes(30), night, ownersBy);
    }

    @Override
    public HostFindings look() {
        return new HostFindings(null, "Notebook 1", "paper", List.of());
    }

    @Override
    public Optional<String> page(String accountId) {
        return Optional.of("https://notebook.example/" + accountId);
    }

    @Override
    public Reading open() {
        return new Leafing();
    }

    private final class Leafing implements Reading {

        @Override
        public Map<String, Instant> marks(HostStream stream) {
            Map<String, Instant> marks = new HashMap<>();
            marks.put(
                    "page",
                    all(stream).values().stream()
                            .map(Page::writtenAt)
                            .max(Comparator.naturalOrder())
                            .orElse(null));
            return marks;
        }

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public boolean reads(HostStream stream) {
            return !hidden.contains(stream);
        }

        private <T> void each(HostStream stream, Since since, Class<T> type, Consumer<T> taker) {
            List<Page> some = all(stream).values().stream()
                    .filter(page -> since.isAll() || !page.writtenAt().isBefore(since.at("page")))
                    .toList();
            reads.add(stream + " " + some.size());
            int read = 0;
            for (Page page : some) {
                if (read++ >= breaksAfter) {
                    throw breaking;
                }
                taker.accept(type.cast(page.record()));
            }
        }

        @Override
        public void owners(Since since, Consumer<HostOwner> taker) {
            each(HostStream.OWNERS, since, HostOwner.class, taker);
        }

        @Override
        public void offerings(Since since, Consumer<HostOffering> taker) {
            each(HostStream.OFFERINGS, since, HostOffering.class, taker);
        }

        @Override
        public void accounts(Since since, Consumer<HostAccount> taker) {
            each(HostStream.ACCOUNTS, since, HostAccount.class, taker);
        }

        @Override
        public void contacts(Since since, Consumer<HostContact> taker) {
            each(HostStream.CONTACTS, since, HostContact.class, taker);
        }

        @Override
        public void costs(Since since, Consumer<HostCost> taker) {
            each(HostStream.COSTS, since, HostCost.class, taker);
        }

        @Override
        public void purchases(Since since, Consumer<HostPurchase> taker) {
            each(HostStream.PURCHASES, since, HostPurchase.class, taker);
        }

        @Override
        public void times(Since since, Consumer<HostTime> taker) {
            each(HostStream.TIME, since, HostTime.class, taker);
        }

        @Override
        public void consents(Since since, Consumer<HostConsent> taker) {
            each(HostStream.CONSENT, since, HostConsent.class, taker);
        }

        @Override
        public void keys(HostStream stream, Consumer<String> taker) {
            Map<String, Page> there = reads(stream) ? all(stream) : Map.of();
            there.forEach((id, page) -> {
                if (!(page.record() instanceof HostPurchase purchase) || purchase.booked()) {
                    taker.accept(id);
                }
            });
        }

        private TreeMap<String, Page> all(HostStream stream) {
            return pages.getOrDefault(stream, new TreeMap<>());
        }

        @Override
        public void close() {}
    }
}
