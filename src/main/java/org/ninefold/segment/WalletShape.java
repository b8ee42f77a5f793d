package org.ninefold.segment;

/** Which wallets a share was calculated from. */
public enum WalletShape {
    /** The account's total, alone. */
    TOTAL,
    /** Those of the suppliable offerings, added up. */
    OFFERINGS
}
