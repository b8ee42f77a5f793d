package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;
import org.ninefold.access.Team;
import org.ninefold.access.User;
import org.ninefold.kernel.Refused;

/** Gives accounts to owners and teams, never beyond the reach of who does it. */
record Assignments(EntityManager em, Caller caller) {

    /** Assigns a new account: without an owner it is the caller's, without a team the owner's team's. */
    void first(Account account, AccountFields fields) {
        String wanted = Check.optional(Field.OWNER, fields.owner(), Check.REF);
        User owner = owner(wanted == null ? caller.signIn() : wanted);
        Team team = team(fields.team());
        assign(account, owner, team == null ? owner.team() : team);
    }

    /** Assigns an account to whom the fields say; nobody is allowed where the caller still reaches the account. */
    void next(Account account, AccountFields fields) {
        assign(account, owner(Check.optional(Field.OWNER, fields.owner(), Check.REF)), team(fields.team()));
    }

    /**
     * To whom many accounts are to be given.
     *
     * @throws Refused where it is nobody known, or out of the caller's reach
     */
    AssignmentRows.Target target(AssignmentOrder order) {
        User owner = owner(Check.optional(Field.OWNER, order.owner(), Check.REF));
        if (order.owner() != null && !reaches(owner)) {
            throw new Refused(AccountRefusal.OWNER_OUT_OF_REACH, owner == null ? "–" : owner.signIn());
        }
        Team team = team(order.team());
        if (order.team() != null && !reaches(team)) {
            throw new Refused(AccountRefusal.TEAM_OUT_OF_REACH, team == null ? "–" : team.name());
        }
        return new AssignmentRows.Target(
                order.owner() != null,
                owner == null ? null : owner.signIn(),
                order.team() != null,
                team == null ? null : team.id());
    }

    /** The name of a user for people; null for nobody. */
    String nameOf(String signIn) {
        User user = signIn == null ? null : find(signIn);
        return user == null ? null : user.name();
    }

    private void assign(Account account, User owner, Team team) {
        String name = owner == null ? null : owner.signIn();
        if (!Objects.equals(name, account.owner()) && !reaches(owner)) {
            throw new Refused(AccountRefusal.OWNER_OUT_OF_REACH, name == null ? "–" : name);
        }
        Long teamId = team == null ? null : team.id();
        boolean sameTeam = Objects.equals(teamId, account.teamId());
        if (!sameTeam && !reaches(team) || !caller.changes(name, teamId)) {
            throw new Refused(AccountRefusal.TEAM_OUT_OF_REACH, team == null ? "–" : team.name());
        }
        account.assign(name, team);
    }

    private boolean reaches(User owner) {
        if (caller.writes() == Reach.ALL || owner != null && owner.signIn().equals(caller.signIn())) {
            return true;
        }
        return caller.writes() == Reach.TEAM && (owner == null || reaches(owner.team()));
    }

    private boolean reaches(Team team) {
        return switch (caller.writes()) {
            case ALL -> true;
            case TEAM -> team == null || caller.teams().contains(team.id());
            case OWN ->
                team == null || Objects.equals(team, find(caller.signIn()).team());
            case NONE -> false;
        };
    }

    /** @throws Refused where nobody has this sign-in name; null is nobody */
    private User owner(String signIn) {
        User owner = signIn == null ? null : find(signIn);
        if (signIn != null && owner == null) {
            throw new Refused(AccountRefusal.OWNER_UNKNOWN, signIn);
        }
        return owner;
    }

    private User find(String signIn) {
        return em.createQuery("select u from User u where u.signIn = :name", User.class)
                .setParameter("name", signIn)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private Team team(String text) {
        String name = Check.optional(Field.TEAM, text, 100);
        if (name == null) {
            return null;
        }
        return em.createQuery("select t from Team t where t.name = :name", Team.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(AccountRefusal.TEAM_UNKNOWN, name));
    }
}
