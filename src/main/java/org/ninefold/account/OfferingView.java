package org.ninefold.account;

/**
 * An offering as it is shown.
 *
 * @param version to be handed back with a change
 * @param depth 0 at the top of the tree, where the list follows the tree; else 0
 * @param comesFrom the system beside us that keeps it, too; null for our own, and where the list follows the tree
 */
public record OfferingView(String ref, long version, OfferingFields fields, int depth, ComesFrom comesFrom)
        implements Traced<OfferingView> {

    @Override
    public OfferingView from(ComesFrom source) {
        return new OfferingView(ref, version, fields, depth, source);
    }
}
