package org.ninefold.account.web;

import java.util.ArrayList;
import java.util.List;
import org.ninefold.account.OfferingView;

/** Offerings in the order of their tree, each followed by those below it. */
final class OfferingTree {

    private OfferingTree() {}

    /** The tree without one branch. */
    static List<OfferingView> without(List<OfferingView> tree, String ref) {
        List<OfferingView> kept = new ArrayList<>();
        int cut = Integer.MAX_VALUE;
        for (OfferingView offering : tree) {
            if (offering.depth() <= cut) {
                cut = offering.ref().equals(ref) ? offering.depth() : Integer.MAX_VALUE;
            }
            if (cut == Integer.MAX_VALUE) {
                kept.add(offering);
            }
        }
        return kept;
    }
}
