package org.ninefold.access.rest;

import org.ninefold.access.Team;

/** A team; {@code parent} is the name of the team above, absent at the top. */
public record TeamJson(long id, String name, String parent) {

    static TeamJson of(Team team) {
        return new TeamJson(
                team.id(),
                team.name(),
                team.parent() == null ? null : team.parent().name());
    }
}
