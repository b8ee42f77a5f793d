package org.ninefold.survey;

/** Why somebody meant by a wave is not asked; the first that applies. */
public enum Obstacle {
    /** Has not allowed us to ask, or does not any more. */
    NO_PERMISSION,
    /** Has no mail address. */
    NO_ADDRESS,
    /** Was asked in another wave a short time ago. */
    ASKED_RECENTLY,
    /** The mail names something that is not known of the person. */
    FIELD_MISSING,
    /** The mail was given up before it left, by somebody or since the wave was over by then. */
    GIVEN_UP
}
