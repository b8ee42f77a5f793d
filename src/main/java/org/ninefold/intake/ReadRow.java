package org.ninefold.intake;

import java.util.List;

/**
 * A row of a file, read.
 *
 * @param number as a spreadsheet counts, the header being 1
 * @param values canonical text in the order of the kind's columns, and what the kind derives of them; null is blank
 * @param raw the cells as the file has them, in the same order; null where every one could be read
 * @param faults empty where every cell could be read
 */
record ReadRow(int number, String[] values, String[] raw, List<Fault> faults) {

    boolean isGood() {
        return faults.isEmpty();
    }
}
