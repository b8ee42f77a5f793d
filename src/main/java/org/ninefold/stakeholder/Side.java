package org.ninefold.stakeholder;

/** Where a person on a decision map belongs. */
public enum Side {
    /** Our own firm (document 000, slide 12: Dit firma). */
    OURS,
    CUSTOMER,
    /** Not employed at the customer, but of influence: a spouse, an adviser (document 000, slide 12). */
    OUTSIDE
}
