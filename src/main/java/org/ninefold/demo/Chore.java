package org.ninefold.demo;

/** What there is to do with customers of pumps, again and again. */
enum Chore {
    LATE_DELIVERY(
            "Call about the late delivery", "They complained twice this quarter", true, "Apologised; credit note sent"),
    OFFER("Send the offer for three circulation pumps", null, true, "Sent; they decide within two weeks"),
    SERVICE("Agree on service visits for next year", "The service agreement ends", false, "Four visits agreed"),
    SHARE("Find out who else delivers to them", "Share of wallet is falling", false, "Two competitors, one on price"),
    WALLET("Ask what they buy in total", "Total purchases are unknown", false, "Told us by telephone, entered"),
    DECIDER("Meet the new purchasing manager", "The old one has left", false, "Friendly; wants delivery times"),
    ENERGY("Show the energy calculation", null, false, "Will try one pump in spring"),
    INVOICE("Clear up the open invoice", "Finance asks for it", true, "Paid"),
    REFERENCE("Ask for a reference visit", null, false, "Yes, in the second week"),
    SPARE("Suggest a stock of spare parts", "Five rush orders this year", false, "They take the small set");

    private final String title;
    private final String why;
    private final boolean urgent;
    private final String outcome;

    Chore(String title, String why, boolean urgent, String outcome) {
        this.title = title;
        this.why = why;
        this.urgent = urgent;
        this.outcome = outcome;
    }

    String title() {
        return title;
    }

    /** Null where it needs no saying. */
    String why() {
        return why;
    }

    boolean urgent() {
        return urgent;
    }

    String outcome() {
        return outcome;
    }
}
