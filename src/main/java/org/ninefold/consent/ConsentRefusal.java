package org.ninefold.consent;

import org.ninefold.kernel.Refusal;

/** Why a step on what is known of a person is refused. */
public enum ConsentRefusal implements Refusal {
    REASON_MISSING,
    /** {0} the most characters. */
    REASON_TOO_LONG,
    /** {0} what was to be typed. */
    NOT_CONFIRMED,
    /** {0} the reference. */
    CONTACT_UNKNOWN,
    /** The words in which a permission was asked are no longer those that hold. */
    WORDS_REPLACED,
    /** {0} the reference: what was said later holds. */
    SAID_SINCE
}
