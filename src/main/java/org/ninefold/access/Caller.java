package org.ninefold.access;

import java.util.Set;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.store.Sql;

/**
 * The user on whose behalf a use case runs, with the accounts the user may see and change.
 *
 * @param teams the ids of the teams the user reads: the own one and those below it (empty for scope ALL)
 */
public record Caller(String signIn, Role role, Reach reads, Reach writes, Set<Long> teams, boolean mayExport) {

    /** How far a user reaches into the accounts. */
    public enum Reach {
        NONE,
        OWN,
        TEAM,
        ALL
    }

    public Caller {
        teams = Set.copyOf(teams);
    }

    /** Whether an account with this owner and team can be seen. */
    public boolean sees(String owner, Long teamId) {
        return within(reads, owner, teamId);
    }

    /** Whether an account with this owner and team can be changed. */
    public boolean changes(String owner, Long teamId) {
        return within(writes, owner, teamId);
    }

    /** Hidden things answer as unknown ones. */
    public void mustSee(String owner, Long teamId, String kind, Object ref) {
        if (!sees(owner, teamId)) {
            throw new NotFound(kind, ref);
        }
    }

    /** Adds {@code and <condition>} that keeps the rows whose columns {@code owner} and {@code team_id} lie in reach. */
    public void limit(Sql sql, String alias) {
        switch (reads) {
            case ALL -> {}
            case TEAM ->
                sql.add(
                        " and (" + alias + ".owner = ? or " + alias + ".team_id = any(?))",
                        signIn,
                        teams.toArray(Long[]::new));
            case OWN -> sql.add(" and " + alias + ".owner = ?", signIn);
            case NONE -> sql.add(" and 1 = 0");
        }
    }

    /** The same caller with the reach of an export: an account manager takes out the own accounts alone. */
    public Caller exporting() {
        if (!mayExport) {
            return new Caller(signIn, role, Reach.NONE, Reach.NONE, Set.of(), false);
        }
        return role == Role.ACCOUNT_MANAGER ? new Caller(signIn, role, Reach.OWN, writes, teams, true) : this;
    }

    private boolean within(Reach reach, String owner, Long teamId) {
        return switch (reach) {
            case ALL -> true;
            case TEAM -> signIn.equals(owner) || teamId != null && teams.contains(teamId);
            case OWN -> signIn.equals(owner);
            case NONE -> false;
        };
    }
}
