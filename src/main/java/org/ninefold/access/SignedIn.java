package org.ninefold.access;

import java.io.Serializable;

/** Who a session or a token speaks for. The stamp tells whether the session is still good. */
public record SignedIn(
        String signIn, String name, Role role, String team, String language, boolean passwordDue, long stamp)
        implements Serializable {

    static SignedIn of(User user) {
        return new SignedIn(
                user.signIn(),
                user.name(),
                user.role(),
                user.teamName(),
                user.language(),
                user.passwordDue(),
                user.sessionStamp());
    }
}
