package org.ninefold.survey;

/** The fields that refusals name. */
enum WaveField {
    NAME,
    QUESTIONNAIRE,
    CONTACT,
    OPENS,
    CLOSES
}
