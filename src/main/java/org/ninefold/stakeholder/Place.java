package org.ninefold.stakeholder;

/**
 * Where a person stands on one map.
 *
 * @param status whether that is known or assumed
 * @param spot null where none was chosen yet
 */
public record Place(Side side, Surety status, Spot spot) {

    Place at(Spot where) {
        return new Place(side, status, where);
    }
}
