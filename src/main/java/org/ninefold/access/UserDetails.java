package org.ninefold.access;

/**
 * What an administrator says of a user, beside the sign-in name.
 *
 * @param email may be null
 * @param team the team's name, or null for none
 * @param language one of the languages of the screens, two letters
 */
public record UserDetails(String name, String email, Role role, String team, String language) {}
