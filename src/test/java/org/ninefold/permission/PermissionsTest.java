package org.ninefold.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ninefold.permission.Permission.Kind;
import org.ninefold.permission.Permission.Outcome;
import org.ninefold.permission.Permission.Who;

/**
 * Every way in has a row in permissions.txt, and every action leads only to use cases that let in whom the row names.
 * What pages and REST answer to each role is tried on the running server by PermissionsIT; which rows of data an action
 * reaches is the use cases' matter and tried there.
 */
@DisplayName("Who may do what is written down for every page, action and REST method")
class PermissionsTest {

    @Test
    void everyPageHasARow() {
        same(Doors.pages(), Kind.PAGE);
    }

    @Test
    void everyActionHasARow() {
        same(Doors.actions(), Kind.ACTION);
    }

    @Test
    void everyRestMethodHasARow() {
        same(Doors.rest(), Kind.REST);
    }

    static List<Permission> actions() {
        return Permission.table().stream()
                .filter(row -> row.kind() == Kind.ACTION)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void useCasesBehindAnActionLetInWhomTheTableNames(Permission row) {
        Set<Who> named = row.outcomes().entrySet().stream()
                .filter(entry -> Set.of(Outcome.ALLOWED, Outcome.OWN).contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Who.class)));
        Set<Who> may = Doors.mayDo(row.name());
        // whether nobody reaches an action is decided by its page, which PermissionsIT asks for
        named.remove(Who.NOBODY);
        may.remove(Who.NOBODY);
        assertEquals(named, may);
    }

    private static void same(List<String> there, Kind kind) {
        List<String> rows = Permission.names(kind);
        assertEquals(rows.size(), new HashSet<>(rows).size(), "a row stands twice");
        assertEquals(lines(there), lines(rows), "a row for each, and none for what is gone");
    }

    private static String lines(List<String> names) {
        return String.join("\n", new TreeSet<>(names));
    }
}
