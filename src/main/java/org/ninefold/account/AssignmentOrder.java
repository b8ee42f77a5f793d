package org.ninefold.account;

import java.io.Serializable;

/**
 * To whom accounts are to be given.
 *
 * @param owner sign-in name; null where it stays, an empty text for nobody
 * @param team name of the team; null where it stays, an empty text for none
 * @param along whether what the former owner still has to do goes to the new one with the account
 */
public record AssignmentOrder(String owner, String team, boolean along) implements Serializable {

    /** What it is without blanks around it. */
    public AssignmentOrder {
        owner = owner == null ? null : owner.strip();
        team = team == null ? null : team.strip();
    }

    boolean isEmpty() {
        return owner == null && team == null;
    }
}
