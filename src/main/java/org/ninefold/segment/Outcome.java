package org.ninefold.segment;

import java.io.Serializable;
import org.ninefold.account.Unplaced;

/** What a placement says of a customer: a cell, or why there is none; exactly one of the two is set. */
public record Outcome(Cell cell, Unplaced reason) implements Serializable {

    public Outcome {
        if ((cell == null) == (reason == null)) {
            throw new IllegalArgumentException("either a cell or a reason");
        }
    }

    public static Outcome in(Cell cell) {
        return new Outcome(cell, null);
    }

    public static Outcome not(Unplaced reason) {
        return new Outcome(null, reason);
    }

    /** @throws IllegalArgumentException when the text names neither a cell nor a reason */
    public static Outcome of(String name) {
        return name.length() == 2 ? in(Cell.valueOf(name)) : not(Unplaced.valueOf(name));
    }

    public String name() {
        return cell == null ? reason.name() : cell.name();
    }

    /** The key of the sentence that says why there is no cell and what to do; null where there is one. */
    public String remedyKey() {
        return cell == null ? "Unplaced." + reason.name() + ".remedy" : null;
    }

    public boolean isPlaced() {
        return cell != null;
    }

    /** Whether the account has a value grade. */
    public boolean isRanked() {
        return cell != null || reason.isRanked();
    }
}
