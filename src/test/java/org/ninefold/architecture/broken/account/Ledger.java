package org.ninefold.architecture.broken.account;

import org.ninefold.architecture.broken.segment.Figures;

/** Broken: uphill, and half of a cycle. */
public class Ledger {
    Figures figures;
}
