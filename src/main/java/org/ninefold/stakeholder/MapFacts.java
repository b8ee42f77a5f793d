package org.ninefold.stakeholder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the rules look at on one map, and what people are called there.
 *
 * @param names by id
 */
record MapFacts(List<Standpoint> people, Map<String, String> names, LocalDate refreshed) {

    static final MapFacts NOTHING = new MapFacts(List.of(), Map.of(), null);

    /** What it says; people disagreeing on several things are one finding. */
    List<FindingView> findings(LocalDate today, Limits limits) {
        Map<Finding, List<Found>> found = new FindingRules(people, refreshed, today, limits)
                .found().stream()
                        .collect(Collectors.groupingBy(Found::finding, LinkedHashMap::new, Collectors.toList()));
        List<FindingView> views = new ArrayList<>();
        found.forEach((finding, all) -> {
            Set<String> ids = new LinkedHashSet<>();
            all.forEach(one -> ids.addAll(one.people()));
            views.add(new FindingView(
                    finding,
                    ids.stream()
                            .map(id -> new FindingView.Named(id, names.get(id)))
                            .toList(),
                    all.stream().map(one -> why(one, limits)).toList()));
        });
        return views;
    }

    Map<Regard, Consensus> consensus() {
        return Arrays.stream(Regard.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        regard -> Consensus.of(people.stream()
                                .filter(Standpoint::isTheirs)
                                .map(person -> person.attitude(regard))
                                .flatMap(Optional::stream)
                                .toList())));
    }

    private List<Object> why(Found found, Limits limits) {
        List<String> named = found.people().stream().map(names::get).toList();
        return switch (found.finding()) {
            case NO_DECIDER, NO_CHAMPION -> List.of();
            case PERSON_LEFT, LEADER_WITHOUT_ATTITUDE, SINGLE_THREADED -> List.of(named);
            case DECIDER_NOT_MET -> List.of(named, limits.notMetMonths());
            case UNDECIDED -> List.of(named.size(), limits.undecided());
            case STALE -> List.of(refreshed, limits.staleMonths());
            case MISALIGNED -> apart(found);
        };
    }

    /** Who is at the one end and who at the other, and how far apart they are. */
    private List<Object> apart(Found found) {
        Map<Integer, List<String>> ends = people.stream()
                .filter(person -> found.people().contains(person.id()))
                .collect(Collectors.groupingBy(
                        person -> person.attitude(found.regard()).orElseThrow(),
                        TreeMap::new,
                        Collectors.mapping(person -> names.get(person.id()), Collectors.toList())));
        List<Integer> stances = List.copyOf(ends.keySet());
        int low = stances.get(0);
        int high = stances.get(stances.size() - 1);
        return List.of(found.regard(), ends.get(low), ends.get(high), high - low);
    }
}
