package org.ninefold.document;

import org.ninefold.kernel.Refusal;

/** Why a step on templates or mail is refused. */
public enum DocumentRefusal implements Refusal {
    /** {0} the language whose text is missing. */
    TEXT_MISSING,
    /** {0} the language, {1} the most letters. */
    TEXT_TOO_LONG,
    /** {0} the language. */
    SUBJECT_ONE_LINE,
    /** {0} the field as typed, {1} the language. */
    FIELD_UNKNOWN,
    /** {0} the field as typed, {1} the language. */
    FIELD_NOT_HERE,
    /** {0} the language, {1} the field as typed. */
    LINK_MISSING,
    /** {0} the reference of the contact. */
    PERSON_UNKNOWN,
    PERSON_MISSING,
    /** {0} the reference of the contact. */
    PERSON_FORGOTTEN,
    /** No setting allows this letter to go by mail. */
    LETTER_ON_PAPER,
    /** {0} the reference of the contact, {1} the address that was confirmed. */
    OTHER_ADDRESS,
    /** Somebody else was quicker. */
    SIGN_UP_DONE,
    /** {0} what is no address. */
    ADDRESS_INVALID,
    /** The caller has no address of their own. */
    OWN_ADDRESS_MISSING,
    /** The template is no mail. */
    NOT_SENT,
    /** {0} the state the message is in. */
    MAIL_STATE,
    /** {0} the sign-in name of who made it. */
    BATCH_OF_OTHERS;

    @Override
    public Ground ground() {
        return this == MAIL_STATE || this == SIGN_UP_DONE || this == BATCH_OF_OTHERS ? Ground.STATE : Ground.VALUE;
    }
}
