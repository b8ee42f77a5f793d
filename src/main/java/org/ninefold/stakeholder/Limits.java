package org.ninefold.stakeholder;

/**
 * From when on something is a finding; set by administrators.
 *
 * @param staleMonths months without a refreshed map, after which it is stale
 * @param notMetMonths months without a call or a meeting, after which a decider was not met
 * @param undecided so many customer-side people whose attitude to the project is unknown or 0 (document 004, chance 2)
 * @param span between the lowest and the highest attitude, from which on people do not agree; 1..4
 */
public record Limits(int staleMonths, int notMetMonths, int undecided, int span) {

    public static final Limits STANDARD = new Limits(6, 12, 4, 3);
}
