package org.ninefold.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A team at its place in the tree.
 *
 * @param depth how many teams stand above it
 * @param users how many users it has itself
 */
public record TeamNode(Long id, long version, String name, String parent, int depth, long users) {

    /** The teams with each one right before those below it, by name. */
    static List<TeamNode> tree(List<Team> teams, Map<Long, Long> usersByTeam) {
        List<TeamNode> nodes = new ArrayList<>();
        addBelow(null, 0, sorted(teams), usersByTeam, nodes);
        return nodes;
    }

    private static void addBelow(
            Long parent, int depth, List<Team> teams, Map<Long, Long> usersByTeam, List<TeamNode> nodes) {
        for (Team team : teams) {
            Long above = team.parent() == null ? null : team.parent().id();
            if (Objects.equals(above, parent)) {
                long users = usersByTeam.getOrDefault(team.id(), 0L);
                nodes.add(
                        new TeamNode(team.id(), team.version(), team.name(), Team.nameOf(team.parent()), depth, users));
                addBelow(team.id(), depth + 1, teams, usersByTeam, nodes);
            }
        }
    }

    private static List<Team> sorted(List<Team> teams) {
        return teams.stream().sorted(Comparator.comparing(Team::name)).toList();
    }
}
