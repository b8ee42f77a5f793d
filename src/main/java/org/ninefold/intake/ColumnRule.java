package org.ninefold.intake;

/** What a column of a file does to records that are known. A blank cell always leaves what is there. */
public enum ColumnRule {
    /** The column is left out. */
    SKIP,
    /** It is written only where the record has nothing yet. */
    FILL,
    /** It is written over what is there. */
    OVERWRITE
}
