package org.ninefold.stakeholder;

/**
 * What is known of a person on any map.
 *
 * @param name as people say it; of a registered person the contact's
 * @param title null where unknown, as are all that follow
 * @param function a key of the list of functions
 * @param role a key of the list of roles
 */
public record PersonFields(String name, String title, String function, Level level, String role) {

    /** Nothing known yet. */
    public static final PersonFields UNKNOWN = new PersonFields(null, null, null, null, null);
}
