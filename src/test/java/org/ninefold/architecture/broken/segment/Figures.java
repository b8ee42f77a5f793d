package org.ninefold.architecture.broken.segment;

import org.ninefold.architecture.broken.account.Ledger;

/** The other half of a cycle; downhill by itself. */
public class Figures {
    Ledger ledger;
}
