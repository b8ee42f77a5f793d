package org.ninefold.intake;

import java.util.List;

/** Takes a file's rows as they are read. Row numbers are those a spreadsheet shows: the header is row 1. */
interface RowSink {

    /** The first row, called once before all others. */
    void header(List<String> names);

    /** A row that is not blank; it may have fewer or more cells than the header. */
    void row(int number, Cell[] cells);
}
