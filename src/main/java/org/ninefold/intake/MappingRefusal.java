package org.ninefold.intake;

import org.ninefold.kernel.Refusal;

/** Why a mapping is not kept. */
public enum MappingRefusal implements Refusal {
    /** {0} what was asked for, {1} the kind of file. */
    UNKNOWN(Ground.VALUE),
    /** {0} the most characters. */
    NO_NAME(Ground.VALUE),
    /** A column of the file has no name, or stands there twice. {0} its name. */
    SOURCE_UNCLEAR(Ground.VALUE),
    /** {0} the name of the column, {1} those the kind has. */
    COLUMN_UNKNOWN(Ground.VALUE),
    /** {0} the name of the column. */
    COLUMN_TWICE(Ground.VALUE),
    /** {0} the name of the column. */
    NOT_FILLED(Ground.VALUE),
    /** {0} the name. */
    NAME_TAKEN(Ground.STATE),
    /** {0} how many one person may have. */
    TOO_MANY(Ground.STATE),
    CHANGED_MEANWHILE(Ground.OUTDATED);

    private final Ground ground;

    MappingRefusal(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
