package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.platform.store.Sql;
import org.ninefold.testing.DataCheck;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** The findings of one map and of all maps are told by two tellings of the same rules. */
class FindingsAgreeIT {

    private static final int MAPS = 300;

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName("S1 to S9 what a map says when it is looked at, and what the portfolio finds by its sums, is the same")
    void agree(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            RandomMaps maps = new RandomMaps(database, MAPS);
            MapSums sums = new Wiring(database, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)).get(MapSums.class);
            database.run(() -> sums.of(maps.accounts()));
            for (Limits limits : List.of(Limits.STANDARD, new Limits(5, 11, 2, 1), new Limits(7, 1, 9, 4))) {
                Map<Finding, Set<Long>> looked = database.in(() -> looked(database, maps, limits));
                for (Finding finding : Finding.values()) {
                    Set<Long> found = database.in(() -> found(database, finding, limits));
                    assertEquals(looked.getOrDefault(finding, Set.of()), found, () -> finding + " by " + limits);
                    if (limits.equals(Limits.STANDARD)) {
                        assertTrue(found.size() > 3 && found.size() < MAPS, () -> finding + " says " + found.size());
                    }
                }
            }
            assertEquals(
                    List.of(),
                    DataCheck.complaints(database.source()).stream()
                            .filter(complaint -> complaint.matches("(the (sums|spans) of a|a) decision map.*"))
                            .toList());
        }
    }

    private static Map<Finding, Set<Long>> looked(Database database, RandomMaps maps, Limits limits) {
        Map<Long, MapFacts> facts = new MapFactsReader(database.em(), RandomMaps.TODAY).of(maps.accounts());
        return facts.entrySet().stream()
                .flatMap(map -> map.getValue().findings(RandomMaps.TODAY, limits).stream()
                        .map(found -> Map.entry(found.finding(), map.getKey())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toCollection(TreeSet::new))));
    }

    private static Set<Long> found(Database database, Finding finding, Limits limits) {
        Sql sql = new Sql().add("select m.account_id from ninefold.decision_map m where ");
        new FindingSql(limits, RandomMaps.TODAY).add(sql, finding);
        return sql.rows(database.em()).stream().map(row -> row.whole(0)).collect(Collectors.toCollection(TreeSet::new));
    }
}
