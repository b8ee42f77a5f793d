package org.ninefold.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The whole invented company: the same on every machine for the same day and reporting currency. */
record Company(Span span, List<Story> stories, List<DraftRate> rates) {

    private static final long SEED = 9;
    private static final int FIRST_REF = 10_001;

    Company {
        stories = List.copyOf(stories);
        rates = List.copyOf(rates);
    }

    static Company invent(LocalDate today, String reportingCurrency) {
        Span span = Span.before(today);
        Exchange exchange = new Exchange(reportingCurrency, span.start(), today);
        List<Story> stories = new Invention(span, today, exchange.unknown(), new Dice(SEED)).stories();
        return new Company(span, numbered(stories), exchange.rates());
    }

    /** Customers are numbered in the order in which they came, leads after them. */
    private static List<Story> numbered(List<Story> stories) {
        List<Story> sorted = stories.stream()
                .sorted(Comparator.comparing(
                        story -> story.account().customerSince(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<Story> numbered = new ArrayList<>();
        for (Story story : sorted) {
            numbered.add(story.numbered(String.valueOf(FIRST_REF + numbered.size())));
        }
        return numbered;
    }
}
