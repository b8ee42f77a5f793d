package org.ninefold.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final String TEXT =
            """
            -- A comment; with a semicolon
            \\if :{?accounts} \\else \\set accounts 7 \\endif
            SET work_mem = '1MB';
            SELECT g::text
              FROM generate_series(1, :accounts) g;
            \\timing on
            SELECT 1; -- one
            SELECT 2;
            \\timing off
            SELECT 3;
            """;

    private final Script script = Script.parse(TEXT, 20);

    @Test
    void setsTheAccountsAndLeavesCastsAlone() {
        assertEquals(
                List.of("SET work_mem = '1MB'", "SELECT g::text\n  FROM generate_series(1, 20) g"), script.before());
    }

    @Test
    void timesWhatStandsBetweenTheMarks() {
        assertEquals(List.of("SELECT 1; -- one\nSELECT 2"), script.timed());
        assertEquals(List.of("SELECT 3"), script.after());
    }

    @Test
    void hasNoTimedPartWithoutMarks() {
        assertEquals(List.of(), Script.parse("SELECT 1;\n", 1).timed());
    }
}
