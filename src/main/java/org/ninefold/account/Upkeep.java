package org.ninefold.account;

import java.util.Map;

/**
 * What the accounts of one owner ask for.
 *
 * @param planned activities that the owner planned for today or before and that are not done
 * @param silent accounts left alone for longer than their cell allows
 * @param gaps accounts that cannot be placed, by what is missing
 */
public record Upkeep(int planned, int silent, Map<Unplaced, Integer> gaps) {

    public static final Upkeep NONE = new Upkeep(0, 0, Map.of());

    public Upkeep {
        gaps = Map.copyOf(gaps);
    }

    /** Accounts that cannot be placed. */
    public int unplaced() {
        return gaps.values().stream().mapToInt(Integer::intValue).sum();
    }
}
