package org.ninefold.stakeholder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ninefold.stakeholder.Someone.named;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each finding, with the case just beside its border. */
class FindingRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-08-31");

    private static List<Found> found(LocalDate refreshed, Limits limits, Someone... people) {
        List<Standpoint> all = Arrays.stream(people).map(Someone::is).toList();
        return new FindingRules(all, refreshed, TODAY, limits).found();
    }

    /** The ids of whom it is about, or "none" where it is not found. */
    private static String people(Finding finding, Someone... people) {
        return found(TODAY, Limits.STANDARD, people).stream()
                .filter(one -> one.finding() == finding)
                .findFirst()
                .map(one -> String.join(" ", one.people()))
                .orElse("none");
    }

    private static Someone[] silent(int count) {
        return Stream.iterate(1, i -> i + 1)
                .limit(count)
                .map(i -> named("P" + i))
                .toArray(Someone[]::new);
    }

    @Test
    @DisplayName("S9 A map nobody stands on says nothing, however old it is")
    void anEmptyMapSaysNothing() {
        assertEquals(List.of(), found(LocalDate.parse("2020-01-01"), Limits.STANDARD));
    }

    @Test
    @DisplayName("S1 Somebody who left and still stands on the map is told")
    void tellsWhoLeft() {
        assertEquals("A", people(Finding.PERSON_LEFT, named("A").left("2026-08-31"), named("B")));
        assertEquals("none", people(Finding.PERSON_LEFT, named("B")));
    }

    @Test
    @DisplayName("S2 A decider is asked for around the customer, not among us or those who left; a champion likewise")
    void asksForDeciderAndChampion() {
        for (Map.Entry<Finding, String> role : Map.of(Finding.NO_DECIDER, "DECIDER", Finding.NO_CHAMPION, "CHAMPION")
                .entrySet()) {
            assertEquals("", people(role.getKey(), named("A")));
            assertEquals("none", people(role.getKey(), named("A").as(role.getValue())));
            assertEquals(
                    "none", people(role.getKey(), named("A").on(Side.OUTSIDE).as(role.getValue())));
            assertEquals("", people(role.getKey(), named("A").on(Side.OURS).as(role.getValue())));
            assertEquals(
                    "", people(role.getKey(), named("A").as(role.getValue()).left("2026-01-01")));
        }
    }

    @Test
    @DisplayName("S3 Three apart is misaligned, two is not; the ends are named")
    void tellsMisalignment() {
        Someone leader = named("A").at(Level.LEADER);
        Someone approver = named("B").as("APPROVER");
        Someone between = named("C").as("DECIDER").to(Regard.FIRM, 0);
        assertEquals(
                "A B", people(Finding.MISALIGNED, leader.to(Regard.FIRM, -1), approver.to(Regard.FIRM, 2), between));
        assertEquals(
                "none", people(Finding.MISALIGNED, leader.to(Regard.FIRM, -1), approver.to(Regard.FIRM, 1), between));
        // an attitude to one thing is not compared with one to another
        assertEquals("none", people(Finding.MISALIGNED, leader.to(Regard.FIRM, -2), approver.to(Regard.PROJECT, 2)));
    }

    @Test
    @DisplayName("S3 Who neither leads nor decides, is not theirs, or has left, does not make a map misaligned")
    void passesOverWhoDoesNotWeigh() {
        Someone leader = named("A").at(Level.LEADER).to(Regard.PROJECT, -2);
        Someone other = named("B").to(Regard.PROJECT, 2);
        assertEquals(
                "none",
                people(Finding.MISALIGNED, leader, other.at(Level.EMPLOYEE).as("USER")));
        assertEquals(
                "none",
                people(Finding.MISALIGNED, leader, other.at(Level.LEADER).on(Side.OUTSIDE)));
        assertEquals(
                "none",
                people(Finding.MISALIGNED, leader, other.at(Level.LEADER).left("2026-05-01")));
        assertEquals("A B", people(Finding.MISALIGNED, leader, other.at(Level.LEADER)));
    }

    @Test
    @DisplayName("S3 Each regard people disagree on is told once, by itself")
    void tellsEachRegard() {
        Someone against = named("A").at(Level.LEADER).to(Regard.MANAGER, -2).to(Regard.PROJECT, -1);
        Someone inFavour = named("B").at(Level.LEADER).to(Regard.MANAGER, 1).to(Regard.PROJECT, 2);
        assertEquals(
                List.of(Regard.MANAGER, Regard.PROJECT),
                found(TODAY, Limits.STANDARD, against, inFavour).stream()
                        .filter(one -> one.finding() == Finding.MISALIGNED)
                        .map(Found::regard)
                        .toList());
    }

    @Test
    @DisplayName("S4 Four undecided are told, three are not; against is decided, 0 is not")
    void countsTheUndecided() {
        assertEquals("none", people(Finding.UNDECIDED, silent(3)));
        assertEquals("P1 P2 P3 P4", people(Finding.UNDECIDED, silent(4)));
        Someone[] four = silent(4);
        four[3] = four[3].to(Regard.PROJECT, -1);
        assertEquals("none", people(Finding.UNDECIDED, four));
        four[3] = named("P4").to(Regard.PROJECT, 0);
        assertEquals("P1 P2 P3 P4", people(Finding.UNDECIDED, four));
        four[3] = named("P4").on(Side.OUTSIDE);
        assertEquals("none", people(Finding.UNDECIDED, four));
    }

    @Test
    @DisplayName("S5 A leader of whom nothing is known is told; one known attitude, 0 too, is enough")
    void asksForTheAttitudeOfLeaders() {
        Someone leader = named("A").at(Level.LEADER);
        assertEquals("A", people(Finding.LEADER_WITHOUT_ATTITUDE, leader));
        assertEquals("A", people(Finding.LEADER_WITHOUT_ATTITUDE, leader.on(Side.OUTSIDE)));
        assertEquals("none", people(Finding.LEADER_WITHOUT_ATTITUDE, leader.to(Regard.MANAGER, 0)));
        assertEquals("none", people(Finding.LEADER_WITHOUT_ATTITUDE, leader.on(Side.OURS)));
        assertEquals("none", people(Finding.LEADER_WITHOUT_ATTITUDE, named("A").at(Level.INFLUENCER)));
    }

    @Test
    @DisplayName("S6 A decider met twelve months ago to the day was met, the day before not")
    void asksWhenDecidersWereMet() {
        Someone decider = named("A").as("DECIDER");
        assertEquals("none", people(Finding.DECIDER_NOT_MET, decider.met("2025-08-31")));
        assertEquals("A", people(Finding.DECIDER_NOT_MET, decider.met("2025-08-30")));
        assertEquals("A", people(Finding.DECIDER_NOT_MET, decider));
        assertEquals("none", people(Finding.DECIDER_NOT_MET, named("A").as("APPROVER")));
    }

    @Test
    @DisplayName("S7 One contact of theirs is a single thread; none and two are not")
    void tellsASingleThread() {
        Someone contact = named("A").registered();
        assertEquals("A", people(Finding.SINGLE_THREADED, contact, named("B")));
        assertEquals(
                "A",
                people(Finding.SINGLE_THREADED, contact, named("B").registered().on(Side.OUTSIDE)));
        assertEquals("none", people(Finding.SINGLE_THREADED, contact, named("B").registered()));
        assertEquals("none", people(Finding.SINGLE_THREADED, named("A"), named("B")));
    }

    @Test
    @DisplayName("S8 Six months are counted in months: to the last day of a shorter one")
    void tellsStaleMaps() {
        // 31 August less six months is 28 February
        assertEquals(false, isStale("2026-02-28"));
        assertEquals(true, isStale("2026-02-27"));
    }

    private static boolean isStale(String refreshed) {
        return found(LocalDate.parse(refreshed), Limits.STANDARD, named("A")).stream()
                .anyMatch(one -> one.finding() == Finding.STALE);
    }

    @Test
    @DisplayName("The limits are those that are set")
    void obeysTheLimits() {
        Limits strict = new Limits(1, 1, 1, 1);
        Someone met =
                named("A").as("DECIDER").met("2026-07-30").to(Regard.PROJECT, 0).registered();
        Someone other =
                named("B").as("CHAMPION").at(Level.LEADER).to(Regard.PROJECT, 1).registered();
        assertEquals(
                List.of(Finding.MISALIGNED, Finding.UNDECIDED, Finding.DECIDER_NOT_MET, Finding.STALE),
                found(LocalDate.parse("2026-07-30"), strict, met, other).stream()
                        .map(Found::finding)
                        .toList());
        assertEquals(List.of(), found(LocalDate.parse("2026-07-30"), Limits.STANDARD, met, other));
    }
}
