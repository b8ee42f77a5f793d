package org.ninefold.stakeholder;

/** The fields that refusals name. */
public enum StakeholderField {
    ID,
    NAME,
    TITLE,
    SIDE,
    FROM,
    TO,
    KIND,
    CRITERIA,
    WEIGHS,
    CONTENT,
    TIME,
    RESPONSIBILITIES,
    WORDS,
    JUDGED,
    LEFT,
    PRACTICE
}
