package org.ninefold.demo;

/** In what shape an account's wallet is known. */
enum Shape {
    TOTAL,
    HALVES,
    SHARE,
    SHARE_HALVES,
    BY_OFFERING,
    MONTHS;

    /** Most often by months: those alone tell of a year that ends a month later, too. */
    static Shape any(Dice dice) {
        return values()[dice.weighted(14, 4, 12, 3, 8, 59)];
    }
}
