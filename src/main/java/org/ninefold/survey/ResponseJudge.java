package org.ninefold.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ninefold.intake.Fault;
import org.ninefold.intake.RowFault;
import org.ninefold.survey.ResponseLine.Verdict;

/** Says of each row of a file with answers whether it is taken, and why not. */
final class ResponseJudge {

    private final KnownWaves waves;
    private final Set<Integer> erased;
    private final Map<Integer, List<Person>> people = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private record Person(long contact, long account, boolean answered) {}

    /** @param erased rows of people who asked to be forgotten */
    ResponseJudge(KnownWaves waves, Set<Integer> erased) {
        this.waves = waves;
        this.erased = erased;
    }

    /** Somebody whom a row may mean: its number, the contact, the account, and how far the person is in the wave. */
    void mayBe(Object... cells) {
        people.computeIfAbsent(((Number) cells[0]).intValue(), row -> new ArrayList<>())
                .add(new Person(
                        ((Number) cells[1]).longValue(),
                        ((Number) cells[2]).longValue(),
                        InvitationState.ANSWERED.name().equals(cells[3])));
    }

    Verdict of(ResponseLine line) {
        Fault fault = wrong(line);
        if (fault != null) {
            return new Verdict(line.row(), fault.column(), fault.reason(), fault.found(), null, null, null);
        }
        Person person = people.get(line.row()).get(0);
        return new Verdict(line.row(), null, null, null, person.account(), person.contact(), line.wave());
    }

    private Fault wrong(ResponseLine line) {
        if (erased.contains(line.row())) {
            return new Fault(line.naming(), RowFault.SUPPRESSED, null);
        }
        Wave wave = waves.wave(line.wave());
        RowFault closed = closed(wave);
        if (closed != null) {
            return new Fault("wave", closed, Long.toString(line.wave()));
        }
        if (!waves.was(wave, line.day())) {
            return new Fault(
                    "answered_on", RowFault.DAY_OUTSIDE_WAVE, line.day().toString());
        }
        RowFault nobody = nobody(line);
        if (nobody != null) {
            return new Fault(line.naming(), nobody, line.named());
        }
        Fault unclear = new BroughtAnswers(waves.definition(line.wave())).wrong(line.answers());
        if (unclear != null) {
            return unclear;
        }
        return taken.add(line.wave() + " " + people.get(line.row()).get(0).contact())
                ? null
                : new Fault(line.naming(), RowFault.TWICE_IN_FILE, line.named());
    }

    private RowFault closed(Wave wave) {
        if (wave == null) {
            return RowFault.UNKNOWN_WAVE;
        }
        if (wave.isAnonymous()) {
            return RowFault.WAVE_IS_NAMELESS;
        }
        return waves.takesFiles(wave) ? null : RowFault.WAVE_TAKES_NONE;
    }

    private RowFault nobody(ResponseLine line) {
        List<Person> found = people.getOrDefault(line.row(), List.of());
        if (found.isEmpty()) {
            return RowFault.UNKNOWN_PERSON;
        }
        if (found.size() > 1) {
            return RowFault.SEVERAL_PERSONS;
        }
        return found.get(0).answered() ? RowFault.ANSWERED_ALREADY : null;
    }
}
