package org.ninefold.stakeholder;

/**
 * A finding on the map of an account.
 *
 * @param cell null where the account has none
 * @param owner the name of who has the account, or null
 */
public record AccountFinding(String account, String accountName, String cell, String owner, FindingView found) {}
