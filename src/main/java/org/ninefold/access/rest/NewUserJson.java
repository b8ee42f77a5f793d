package org.ninefold.access.rest;

import org.ninefold.access.Role;
import org.ninefold.access.UserDetails;

/** A user to add; the language is English when none is given. */
public record NewUserJson(String signIn, String name, String email, Role role, String team, String language) {

    UserDetails details() {
        return new UserDetails(name, email, role, team, language == null ? "en" : language);
    }
}
