package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ninefold.stakeholder.LineKind.CONFLICTS_WITH;
import static org.ninefold.stakeholder.LineKind.INFLUENCES;
import static org.ninefold.stakeholder.LineKind.KNOWS;
import static org.ninefold.stakeholder.LineKind.REPORTS_TO;
import static org.ninefold.stakeholder.StakeholderRefusal.LINE_END_UNKNOWN;
import static org.ninefold.stakeholder.StakeholderRefusal.LINE_TO_ITSELF;
import static org.ninefold.stakeholder.StakeholderRefusal.LINE_TWICE;
import static org.ninefold.stakeholder.StakeholderRefusal.REPORTS_IN_A_CIRCLE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.kernel.Refused;

/** Lines a map takes, and those it does not. */
class LineRulesTest {

    private static final Set<String> PEOPLE = Set.of("A", "B", "C", "D");

    private static Line line(String from, LineKind kind, String to) {
        return new Line(from, to, kind, Surety.CONFIRMED);
    }

    private static void assertRefused(StakeholderRefusal refusal, List<Object> facts, Line... lines) {
        Refused refused = assertThrows(Refused.class, () -> LineRules.check(List.of(lines), PEOPLE));
        assertEquals(refusal, refused.refusal());
        assertEquals(facts, refused.facts());
    }

    @Test
    @DisplayName("Two may be joined by lines of every kind, and influence each other")
    void takesLinesOfEveryKind() {
        LineRules.check(
                List.of(
                        line("A", REPORTS_TO, "B"),
                        line("A", INFLUENCES, "B"),
                        line("B", INFLUENCES, "A"),
                        line("A", KNOWS, "B"),
                        line("A", CONFLICTS_WITH, "B")),
                PEOPLE);
    }

    @Test
    @DisplayName("A line needs two people of the map")
    void needsTwoPeopleOfTheMap() {
        assertRefused(LINE_END_UNKNOWN, List.of("X"), line("A", KNOWS, "X"));
        assertRefused(LINE_END_UNKNOWN, List.of("X"), line("X", REPORTS_TO, "A"));
        assertRefused(LINE_TO_ITSELF, List.of(), line("A", INFLUENCES, "A"));
    }

    @Test
    @DisplayName("The same is not said twice: of a line without direction not the other way round either")
    void saysNothingTwice() {
        assertRefused(LINE_TWICE, List.of("A", "B"), line("A", KNOWS, "B"), line("B", KNOWS, "A"));
        assertRefused(
                LINE_TWICE,
                List.of("A", "B"),
                line("A", INFLUENCES, "B"),
                new Line("A", "B", INFLUENCES, Surety.ASSUMED));
    }

    @Test
    @DisplayName("Nobody reports to themselves in the end; two superiors who meet above are no circle")
    void hasNoCircle() {
        assertRefused(REPORTS_IN_A_CIRCLE, List.of("A"), line("A", REPORTS_TO, "B"), line("B", REPORTS_TO, "A"));
        assertRefused(
                REPORTS_IN_A_CIRCLE,
                List.of("B"),
                line("A", REPORTS_TO, "B"),
                line("B", REPORTS_TO, "C"),
                line("C", REPORTS_TO, "D"),
                line("D", REPORTS_TO, "B"));
        LineRules.check(
                List.of(
                        line("A", REPORTS_TO, "B"),
                        line("A", REPORTS_TO, "C"),
                        line("B", REPORTS_TO, "D"),
                        line("C", REPORTS_TO, "D")),
                PEOPLE);
    }
}
