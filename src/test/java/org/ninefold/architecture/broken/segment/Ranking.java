package org.ninefold.architecture.broken.segment;

import org.ninefold.architecture.broken.account.web.CustomersPage;

/** Broken: reaches into another feature past its root. */
public class Ranking {
    CustomersPage page;
}
