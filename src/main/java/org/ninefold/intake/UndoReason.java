package org.ninefold.intake;

import java.util.Arrays;

/** Why a record was not taken back with its run; each has a text that says what can be done. */
public enum UndoReason {
    CHANGED_SINCE(UndoOutcome.KEPT),
    IMPORTED_SINCE(UndoOutcome.KEPT),
    REMOVED_SINCE(UndoOutcome.KEPT),
    IN_USE(UndoOutcome.KEPT),
    OUT_OF_REACH(UndoOutcome.FAILED),
    ACCOUNT_GONE(UndoOutcome.FAILED),
    TEAM_GONE(UndoOutcome.FAILED),
    OFFERING_GONE(UndoOutcome.FAILED),
    PARENT_GONE(UndoOutcome.FAILED),
    BELOW_ITSELF(UndoOutcome.FAILED);

    private final UndoOutcome outcome;

    UndoReason(UndoOutcome outcome) {
        this.outcome = outcome;
    }

    /** The names of the reasons that keep a record. */
    static String[] keeping() {
        return Arrays.stream(values())
                .filter(reason -> reason.outcome == UndoOutcome.KEPT)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
