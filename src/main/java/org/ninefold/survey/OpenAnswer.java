package org.ninefold.survey;

/**
 * An answer in somebody's own words.
 *
 * @param person null of an anonymous wave, or where the person is gone; the same for what follows
 * @param account its reference
 */
public record OpenAnswer(Item item, String text, String person, String account, String accountName, String cell) {}
