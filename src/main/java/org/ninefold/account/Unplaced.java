package org.ninefold.account;

/** Why a customer stands in no cell; of several reasons the first in this order. */
public enum Unplaced {
    /** No purchase line in the period. */
    NO_PURCHASE(false),
    /** A line, time entry or wallet of the period lacks a rate to the reporting currency. */
    NO_RATE(false),
    /** No wallet touches the period, or it is zero. */
    NO_WALLET(true),
    /** The wallets do not cover the period exactly. */
    MIXED_PERIODS(true),
    /** We sell more than the customer buys: one of the figures is wrong. */
    SHARE_ABOVE_100(true);

    private final boolean ranked;

    Unplaced(boolean ranked) {
        this.ranked = ranked;
    }

    /** Whether such a customer has a value, and with it a rank. */
    public boolean isRanked() {
        return ranked;
    }
}
