package org.ninefold.account;

/**
 * A rate as it is shown.
 *
 * @param version to be handed back with a change
 */
public record RateView(long id, long version, RateFields fields) {}
