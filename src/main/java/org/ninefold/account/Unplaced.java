package org.ninefold.account;

/** Why a customer stands in no cell; of several reasons the first in this order. */
public enum Unplaced {
    /** No purchase line in the period. */
    NO_PURCHASE(false, false),
    /** A line, time entry or wallet of the period lacks a rate to the reporting currency. */
    NO_RATE(false, false),
    /** No wallet touches the period, or it is zero. */
    NO_WALLET(true, false),
    /** The wallets do not cover the period exactly. */
    MIXED_PERIODS(true, false),
    /** We sell more than the customer buys: one of the figures is wrong. */
    SHARE_ABOVE_100(true, true);

    private final boolean ranked;
    private final boolean hasShare;

    Unplaced(boolean ranked, boolean hasShare) {
        this.ranked = ranked;
        this.hasShare = hasShare;
    }

    /** Whether such a customer has a value, and with it a rank; standings of others hold no value. */
    public boolean isRanked() {
        return ranked;
    }

    /** Whether such a customer may have a share and a headroom; standings of others hold neither. */
    public boolean hasShare() {
        return hasShare;
    }
}
