package org.ninefold.consent;

/** The fields that refusals name. */
public enum ConsentField {
    CONTACT,
    PURPOSE,
    GIVEN,
    CHANNEL,
    SOURCE,
    WORDING
}
