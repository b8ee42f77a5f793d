package org.ninefold.access.rest;

import org.ninefold.access.Role;
import org.ninefold.access.User;

/**
 * A user.
 *
 * @param team the team's name, absent without one
 * @param passwordDue whether a password must be chosen at the next sign-in
 */
public record UserJson(
        String signIn,
        String name,
        String email,
        Role role,
        String team,
        String language,
        boolean enabled,
        boolean passwordDue) {

    static UserJson of(User user) {
        return new UserJson(
                user.signIn(),
                user.name(),
                user.email(),
                user.role(),
                user.teamName(),
                user.language(),
                user.enabled(),
                user.passwordDue());
    }
}
