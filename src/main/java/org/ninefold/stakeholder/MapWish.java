package org.ninefold.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A whole map as it is to be: who is not named stands on it no more. */
public record MapWish(Surety status, List<PersonWish> people, List<Line> lines, Buying buying) {

    public MapWish {
        people = List.copyOf(people);
        lines = List.copyOf(lines);
    }

    /** A map of an account that buys as it does. */
    public MapWish(Surety status, List<PersonWish> people, List<Line> lines) {
        this(status, people, lines, Buying.AS_IS);
    }

    /** The same, said to be so sure, of an account that buys so. */
    public MapWish saying(Surety sure, Buying other) {
        return new MapWish(sure, people, lines, other);
    }

    /** With this person, changed or new. */
    public MapWish with(PersonWish person) {
        List<PersonWish> others = new ArrayList<>(people);
        int at = IntStream.range(0, people.size())
                .filter(i -> people.get(i).id().equals(person.id()))
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            others.add(person);
        } else {
            others.set(at, person);
        }
        return new MapWish(status, others, lines, buying);
    }

    /** Without the person and without their lines. */
    public MapWish without(String id) {
        return new MapWish(
                status,
                people.stream().filter(person -> !person.id().equals(id)).toList(),
                lines.stream()
                        .filter(line -> !line.from().equals(id) && !line.to().equals(id))
                        .toList(),
                buying);
    }

    public MapWish with(Line line) {
        return new MapWish(
                status, people, Stream.concat(lines.stream(), Stream.of(line)).toList(), buying);
    }

    public MapWish without(Line line) {
        return new MapWish(
                status,
                people,
                lines.stream().filter(one -> !one.saysThatOf(line)).toList(),
                buying);
    }
}
