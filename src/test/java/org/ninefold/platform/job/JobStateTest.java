package org.ninefold.platform.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JobStateTest {

    private static final Set<String> DRAWN_ON_THE_WALL = Set.of(
            "QUEUED>RUNNING",
            "RUNNING>DONE",
            "RUNNING>FAILED",
            "RUNNING>INTERRUPTED",
            "INTERRUPTED>QUEUED",
            "DONE>UNDONE",
            "FAILED>UNDONE",
            "INTERRUPTED>UNDONE");

    @ParameterizedTest
    @MethodSource("everyPair")
    void movesOnlyWhereTheTableSays(JobState from, JobState to) {
        assertEquals(DRAWN_ON_THE_WALL.contains(from + ">" + to), from.leadsTo(to));
    }

    static Stream<Arguments> everyPair() {
        return Stream.of(JobState.values())
                .flatMap(from -> Stream.of(JobState.values()).map(to -> Arguments.of(from, to)));
    }
}
