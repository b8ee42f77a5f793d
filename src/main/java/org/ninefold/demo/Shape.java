package org.ninefold.demo;

/** In what shape an account's wallet is known. */
enum Shape {
    TOTAL,
    HALVES,
    SHARE,
    SHARE_HALVES,
    BY_OFFERING;

    static Shape any(Dice dice) {
        return values()[dice.weighted(52, 8, 22, 6, 12)];
    }
}
