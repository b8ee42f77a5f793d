package org.ninefold.access;

import org.ninefold.kernel.Refusal;

/** Why a step of users, teams, tokens or settings is refused. */
public enum AccessRefusal implements Refusal {
    SIGN_IN_NAME_INVALID,
    SIGN_IN_NAME_TAKEN(Ground.STATE),
    NAME_MISSING,
    NAME_TOO_LONG,
    EMAIL_INVALID,
    ROLE_MISSING,
    LANGUAGE_UNKNOWN,
    TEAM_UNKNOWN,
    USER_UNKNOWN,
    TEAM_NAME_TAKEN(Ground.STATE),
    TEAM_BELOW_ITSELF,
    TEAM_IN_USE(Ground.STATE),
    LAST_ADMINISTRATOR(Ground.STATE),
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_IS_NAME,
    PASSWORD_WRONG,
    TOO_MANY_TRIES(Ground.STATE),
    SETTING_INVALID,
    EXPIRY_IN_THE_PAST,
    CHANGED_MEANWHILE(Ground.OUTDATED);

    private final Ground ground;

    AccessRefusal() {
        this(Ground.VALUE);
    }

    AccessRefusal(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Ground ground() {
        return ground;
    }
}
