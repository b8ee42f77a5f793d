package org.ninefold.account;

/**
 * Standings are about to be written by somebody else than a placement: fired before, in the transaction of the change.
 * Whoever writes them holds the others off until that transaction ends.
 */
public record StandingsToChange() {}
