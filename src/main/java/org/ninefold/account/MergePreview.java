package org.ninefold.account;

import java.util.List;

/**
 * What merging one account into another would do.
 *
 * @param moves how much of each kind moves to the account that stays, conflicting total purchases with the rest
 */
public record MergePreview(
        AccountView into, AccountView from, List<Line> lines, List<Contents> moves, List<Conflict> conflicts) {

    /** The fields that can be chosen. */
    public static final List<Field> FIELDS = List.of(
            Field.NAME, Field.KIND, Field.OWNER, Field.TEAM, Field.COUNTRY, Field.CURRENCY, Field.CUSTOMER_SINCE);

    /**
     * A field of both.
     *
     * @param taken whether the other one’s value is proposed: there is none in the account that stays
     */
    public record Line(Field field, Object into, Object from, boolean taken) {

        /** Whether there is nothing to choose. */
        public boolean same() {
            return from == null || from.equals(into);
        }
    }

    /** Total purchases that cannot stand beside those of the account that stays. */
    public record Conflict(WalletView from, List<WalletView> into) {

        public Conflict {
            into = List.copyOf(into);
        }
    }

    public MergePreview {
        lines = List.copyOf(lines);
        moves = List.copyOf(moves);
        conflicts = List.copyOf(conflicts);
    }
}
