package org.ninefold.access.rest;

import org.ninefold.access.Role;
import org.ninefold.access.User;
import org.ninefold.access.UserDetails;

/** What to change of a user: an absent value stays, an empty e-mail or team goes. */
public record UserChangeJson(String name, String email, Role role, String team, String language) {

    UserDetails over(User user) {
        return new UserDetails(
                name == null ? user.name() : name,
                email == null ? user.email() : email,
                role == null ? user.role() : role,
                team == null ? user.teamName() : team,
                language == null ? user.language() : language);
    }
}
