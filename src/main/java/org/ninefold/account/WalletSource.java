package org.ninefold.account;

/** How somebody came to know a wallet (document 000, slide 5: "calculate or judge"). */
public enum WalletSource {
    CALCULATED,
    ESTIMATED
}
