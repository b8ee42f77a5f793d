package org.ninefold.survey;

/** How answers came in. */
public enum AnswerChannel {
    /** The person answered on the page the personal link leads to. */
    LINK,
    /** Somebody of ours wrote down what was said on the telephone. */
    PHONE,
    /** Somebody of ours copied what came on paper. */
    PAPER,
    /** A file of the survey institute brought it. */
    FILE
}
