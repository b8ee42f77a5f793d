package org.ninefold.account;

import org.ninefold.kernel.Refusal;

/** Why a step on accounts and what is known of them is refused. */
public enum AccountRefusal implements Refusal {
    /** {0} the field. */
    MISSING,
    /** {0} the field, {1} the most characters. */
    TEXT_TOO_LONG,
    /** {0} the field: it holds a NUL or half a character. */
    TEXT_UNREADABLE,
    /** {0} the field, {1} the most digits before and {2} behind the decimal point. */
    NUMBER_TOO_LONG,
    /** {0} the field. */
    NEGATIVE,
    DATE_OUT_OF_RANGE,
    REF_TAKEN(Ground.STATE),
    REF_IN_BIN(Ground.STATE),
    ACCOUNT_UNKNOWN,
    OWNER_UNKNOWN,
    OWNER_OUT_OF_REACH,
    TEAM_UNKNOWN,
    TEAM_OUT_OF_REACH,
    COUNTRY_UNKNOWN,
    CURRENCY_UNKNOWN,
    LANGUAGE_UNKNOWN,
    EMAIL_INVALID,
    OFFERING_UNKNOWN,
    OFFERING_BELOW_ITSELF,
    OFFERING_IN_USE(Ground.STATE),
    PURCHASE_WITHOUT_LINES,
    WALLET_TOTAL_OR_SHARE,
    SHARE_OUT_OF_RANGE,
    PERIOD_BACKWARDS,
    WALLET_EXISTS(Ground.STATE),
    WALLET_BESIDE_ANCESTOR,
    RATE_NOT_POSITIVE,
    RATE_OF_REPORTING_CURRENCY,
    RATE_EXISTS(Ground.STATE),
    ACTIVITY_DONE_TOO_EARLY,
    NOTE_NOT_PLANNED,
    /** {0} the most minutes. */
    MINUTES_OUT_OF_RANGE,
    USER_UNKNOWN,
    /** {0} the reference, {1} the name of the account. */
    CONTACT_UNKNOWN,
    /** {0} what was to be restored. */
    ACCOUNT_IN_BIN(Ground.STATE),
    /** {0} what was to be restored. */
    PLACE_TAKEN(Ground.STATE),
    MERGED_WITH_ITSELF,
    /** What something was to be added to was removed at the same moment. */
    GONE_MEANWHILE(Ground.STATE),
    /** {0} the account that was merged. */
    MERGED_INTO_GONE(Ground.STATE),
    /** {0} the number of the wallet. */
    MERGE_WALLET_UNKNOWN,
    /** {0} how many codes there are. */
    PRIORITIES_INCOMPLETE,
    PRIORITIES_CHANGED(Ground.OUTDATED),
    /** {0} who changed it. */
    CHANGED_MEANWHILE(Ground.OUTDATED);

    private final Ground ground;

    AccountRefusal() {
        this(Ground.VALUE);
    }

    AccountRefusal(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
