package org.ninefold.intake;

/** How many records of a run were taken back, stay as they are, or could not be taken back. */
public record UndoCounts(int reversed, int kept, int failed) {

    public int of(UndoOutcome outcome) {
        return switch (outcome) {
            case REVERSED -> reversed;
            case KEPT -> kept;
            case FAILED -> failed;
        };
    }
}
