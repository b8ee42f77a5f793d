package org.ninefold.account;

/**
 * What a person says of an offering.
 *
 * @param parent reference of the offering above it, or null
 * @param suppliable whether we can supply it; null is yes
 */
public record OfferingFields(String name, String parent, Boolean suppliable) {}
