package org.ninefold.stakeholder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What one decision map says (the package's rules S1 to S9). A map nobody stands on says nothing.
 *
 * @param people in the map's order
 * @param refreshed the last day on which the map, or what is known of somebody on it, was refreshed
 */
public record FindingRules(List<Standpoint> people, LocalDate refreshed, LocalDate today, Limits limits) {

    public FindingRules {
        people = List.copyOf(people);
    }

    /** In the order of {@link Finding}; a disagreement once for each regard. */
    public List<Found> found() {
        if (people.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        some(found, Finding.PERSON_LEFT, person -> !person.isThere());
        none(found, Finding.NO_DECIDER, Standpoint.DECIDER);
        none(found, Finding.NO_CHAMPION, Standpoint.CHAMPION);
        Arrays.stream(Regard.values()).flatMap(this::misaligned).forEach(found::add);
        undecided().ifPresent(found::add);
        some(found, Finding.LEADER_WITHOUT_ATTITUDE, this::isUnreadLeader);
        some(found, Finding.DECIDER_NOT_MET, this::isUnmetDecider);
        single().ifPresent(found::add);
        if (refreshed.isBefore(today.minusMonths(limits.staleMonths()))) {
            found.add(Found.of(Finding.STALE, List.of()));
        }
        return found;
    }

    private void some(List<Found> found, Finding finding, Predicate<Standpoint> about) {
        List<Standpoint> some = people.stream().filter(about).toList();
        if (!some.isEmpty()) {
            found.add(Found.of(finding, some));
        }
    }

    private void none(List<Found> found, Finding finding, String role) {
        if (people.stream().noneMatch(person -> person.isNotOurs() && person.has(role))) {
            found.add(Found.of(finding, List.of()));
        }
    }

    private boolean isUnreadLeader(Standpoint person) {
        return person.isNotOurs()
                && person.level() == Level.LEADER
                && person.attitudes().isEmpty();
    }

    private boolean isUnmetDecider(Standpoint person) {
        LocalDate since = today.minusMonths(limits.notMetMonths());
        return person.isNotOurs()
                && person.has(Standpoint.DECIDER)
                && (person.met() == null || person.met().isBefore(since));
    }

    /** Those with the lowest and with the highest attitude to one regard. */
    private Stream<Found> misaligned(Regard regard) {
        List<Standpoint> known = people.stream()
                .filter(person -> person.isTheirs() && person.isWeighty())
                .filter(person -> person.attitude(regard).isPresent())
                .toList();
        Comparator<Standpoint> byAttitude =
                Comparator.comparing(person -> person.attitude(regard).orElseThrow());
        int low =
                known.stream().min(byAttitude).flatMap(p -> p.attitude(regard)).orElse(0);
        int high =
                known.stream().max(byAttitude).flatMap(p -> p.attitude(regard)).orElse(0);
        if (high - low < limits.span()) {
            return Stream.empty();
        }
        List<String> ends = known.stream()
                .filter(person -> person.attitudes().get(regard) == low
                        || person.attitudes().get(regard) == high)
                .map(Standpoint::id)
                .toList();
        return Stream.of(new Found(Finding.MISALIGNED, ends, regard));
    }

    private Optional<Found> undecided() {
        List<Standpoint> some = people.stream()
                .filter(person -> person.isTheirs() && person.isUndecided())
                .toList();
        return some.size() < limits.undecided() ? Optional.empty() : Optional.of(Found.of(Finding.UNDECIDED, some));
    }

    private Optional<Found> single() {
        List<Standpoint> contacts = people.stream()
                .filter(person -> person.isTheirs() && person.registered())
                .toList();
        return contacts.size() == 1 ? Optional.of(Found.of(Finding.SINGLE_THREADED, contacts)) : Optional.empty();
    }
}
