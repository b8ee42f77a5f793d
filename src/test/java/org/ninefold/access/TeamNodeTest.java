package org.ninefold.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ninefold.kernel.Refused;

class TeamNodeTest {

    private final Team nordic = team(1, "Nordic", null);
    private final Team sweden = team(2, "Sweden", nordic);
    private final Team denmark = team(3, "Denmark", nordic);
    private final Team aarhus = team(4, "Aarhus", denmark);

    @Test
    void putsEachTeamRightBeforeThoseBelowIt() {
        List<String> tree = TeamNode.tree(List.of(aarhus, sweden, nordic, denmark), Map.of(3L, 2L)).stream()
                .map(node -> node.depth() + node.name() + node.users())
                .toList();
        assertEquals(List.of("0Nordic0", "1Denmark2", "2Aarhus0", "1Sweden0"), tree);
    }

    @Test
    void aTeamNeverStandsBelowItself() {
        refuses(AccessRefusal.TEAM_BELOW_ITSELF, () -> nordic.moveBelow(aarhus));
        refuses(AccessRefusal.TEAM_BELOW_ITSELF, () -> nordic.moveBelow(nordic));
        aarhus.moveBelow(sweden);
        assertEquals(sweden, aarhus.parent());
        aarhus.moveBelow(null);
        assertEquals(null, aarhus.parent());
    }

    @Test
    void aNameIsOneLineOfText() {
        refuses(AccessRefusal.NAME_MISSING, () -> new Team(" \n ", null));
        refuses(AccessRefusal.NAME_TOO_LONG, () -> new Team("x".repeat(101), null));
        assertEquals("Nordic North", new Team(" Nordic\r\nNorth ", null).name());
    }

    private static void refuses(AccessRefusal expected, Executable step) {
        assertEquals(expected, assertThrows(Refused.class, step).refusal());
    }

    private static Team team(long id, String name, Team parent) {
        try {
            Team team = new Team(name, parent);
            Field field = Team.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(team, id);
            return team;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
