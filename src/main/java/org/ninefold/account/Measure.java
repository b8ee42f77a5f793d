package org.ninefold.account;

/** What the value of a customer is measured by (document 000, slides 6 and 7). */
public enum Measure {
    /** Revenue less direct cost and cost of time. */
    CONTRIBUTION,
    REVENUE
}
