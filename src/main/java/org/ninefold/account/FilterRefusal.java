package org.ninefold.account;

import org.ninefold.kernel.Refusal;

/** Why a view of a list is not saved. */
public enum FilterRefusal implements Refusal {
    /** {0} the names of the parameters. */
    UNCLEAR(Ground.VALUE),
    /** {0} the name of the list. */
    LIST_UNKNOWN(Ground.VALUE),
    /** {0} the most characters of the query. */
    TOO_LONG(Ground.VALUE),
    /** {0} the name. */
    NAME_TAKEN(Ground.STATE),
    /** {0} how many one person may have. */
    TOO_MANY(Ground.STATE);

    private final Ground ground;

    FilterRefusal(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
