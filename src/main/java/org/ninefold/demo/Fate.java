package org.ninefold.demo;

import java.util.ArrayList;
import java.util.List;
import org.ninefold.account.AccountKind;

/** What the placement of this year shall find: a cell, or why there is none. */
enum Fate {
    LEAD(0.09),
    FORMER(0.04),
    NO_PURCHASE(0.045),
    NO_RATE(0.02),
    NO_WALLET(0.045),
    MIXED_PERIODS(0.025),
    SHARE_ABOVE_100(0.03),
    PLACED(1);

    private final double part;

    Fate(double part) {
        this.part = part;
    }

    /** So many fates; whoever has none of the special ones is placed. */
    static List<Fate> deck(int accounts) {
        List<Fate> deck = new ArrayList<>();
        for (Fate fate : values()) {
            long wanted = fate == PLACED ? accounts - deck.size() : Math.round(accounts * fate.part);
            for (int i = 0; i < wanted; i++) {
                deck.add(fate);
            }
        }
        return deck;
    }

    AccountKind kind() {
        return switch (this) {
            case LEAD -> AccountKind.LEAD;
            case FORMER -> AccountKind.FORMER;
            default -> AccountKind.CUSTOMER;
        };
    }
}
