package org.ninefold.account;

/**
 * An offering as it is shown.
 *
 * @param version to be handed back with a change
 * @param depth 0 at the top of the tree, where the list follows the tree; else 0
 */
public record OfferingView(String ref, long version, OfferingFields fields, int depth) {}
