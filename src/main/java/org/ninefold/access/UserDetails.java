package org.ninefold.access;

/** What an administrator says of a user, beside the sign-in name. {@code email} and {@code team} may be null. */
public record UserDetails(String name, String email, Role role, Team team, String language) {}
