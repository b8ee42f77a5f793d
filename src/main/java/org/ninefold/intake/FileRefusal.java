package org.ninefold.intake;

import org.ninefold.kernel.Refusal;

/** Why a file is refused as a whole, or an import as it was asked for; nothing of it is written. */
public enum FileRefusal implements Refusal {
    UNKNOWN_KIND,
    UNKNOWN_CHOICE,
    NO_FILE,
    EMPTY_FILE,
    HEADER_ONLY,
    WRONG_TYPE,
    OLD_EXCEL,
    ENCRYPTED,
    BROKEN_FILE,
    TOO_LARGE_INSIDE,
    EXTERNAL_ENTITY,
    NO_SHEET,
    CELL_TOO_LARGE,
    NUL_CHARACTER,
    UTF_16,
    NOT_UTF_8,
    NOT_WINDOWS_1252,
    BAD_QUOTES,
    TOO_MANY_COLUMNS,
    /** {0} the most. */
    TOO_MANY_ROWS,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    DUPLICATE_COLUMN,
    NO_LONGER_ALLOWED,
    FILE_GONE(Ground.STATE),
    NOT_A_CHECK(Ground.STATE);

    private final Ground ground;

    FileRefusal() {
        this(Ground.VALUE);
    }

    FileRefusal(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
