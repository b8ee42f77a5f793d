package org.ninefold.survey;

import java.time.LocalDate;
import org.ninefold.intake.RowFault;

/** A row of a file with answers: who answered, and what. */
record ResponseLine(
        int row, long wave, String ref, String lastName, String email, LocalDate day, String answers, String nameKey) {

    static ResponseLine of(Object... cells) {
        return new ResponseLine(
                ((Number) cells[0]).intValue(),
                Long.parseLong((String) cells[2]),
                (String) cells[3],
                (String) cells[4],
                (String) cells[5],
                cells[6] == null ? null : LocalDate.parse((String) cells[6]),
                (String) cells[7],
                (String) cells[8]);
    }

    /** The column by which the person is named. */
    String naming() {
        if (ref != null) {
            return "contact_ref";
        }
        return email != null ? "email" : "last_name";
    }

    String named() {
        if (ref != null) {
            return ref;
        }
        return email != null ? email : lastName;
    }

    /**
     * What becomes of the row.
     *
     * @param reason why it is rejected; null where it is not
     */
    record Verdict(int row, String column, RowFault reason, String found, Long account, Long contact, Long wave) {

        /** Whether its person and its answers are not to be kept, even as a rejected row. */
        boolean isPrivate() {
            return reason == RowFault.SUPPRESSED || reason == RowFault.WAVE_IS_NAMELESS;
        }
    }
}
