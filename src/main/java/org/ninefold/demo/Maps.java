package org.ninefold.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ninefold.stakeholder.Level;
import org.ninefold.stakeholder.LineKind;
import org.ninefold.stakeholder.Side;
import org.ninefold.stakeholder.Surety;

/** Gives some of the largest customers a decision map, as {@code maps.txt} tells of them. */
final class Maps {

    static final String DECIDER = "DECIDER";

    private final List<Story> largest;
    private final LocalDate today;
    private final Map<String, DraftMap.Post> posts = new HashMap<>();
    private final Set<Story> taken = new HashSet<>();

    Maps(Company company, LocalDate today) {
        this.largest = company.stories().stream()
                .sorted(Comparator.comparing(Maps::revenue).reversed())
                .toList();
        this.today = today;
    }

    List<DraftMap> all() {
        List<DraftMap> maps = new ArrayList<>();
        List<String[]> block = new ArrayList<>();
        for (String[] line : lines()) {
            if (line[0].equals("post")) {
                learn(line);
            } else if (!line[0].equals("persona")) {
                if (line[0].equals("map") && !block.isEmpty()) {
                    maps.add(map(block));
                    block.clear();
                }
                block.add(line);
            }
        }
        maps.add(map(block));
        return maps;
    }

    /** Those the people of the maps are said to be like. */
    static List<DraftMap.Persona> personas() {
        return of(lines(), "persona").stream()
                .map(line -> new DraftMap.Persona(line[1], line[2]))
                .toList();
    }

    private void learn(String[] line) {
        for (String title : line[1].split(",\\s*")) {
            posts.put(title, new DraftMap.Post(null, title, line[2], Level.valueOf(line[3])));
        }
    }

    private DraftMap map(List<String[]> block) {
        String[] head = block.get(0);
        LocalDate refreshed = today.minusDays(Integer.parseInt(head[3]));
        Story story = story(head[1], of(block, "contact"), Surety.valueOf(head[2]) == Surety.CONFIRMED);
        List<DraftMap.Line> lines = of(block, "line").stream()
                .map(line -> new DraftMap.Line(
                        Integer.parseInt(line[1]),
                        Integer.parseInt(line[2]),
                        LineKind.valueOf(line[3]),
                        Surety.valueOf(line[4])))
                .toList();
        return new DraftMap(
                story,
                Surety.valueOf(head[2]),
                refreshed,
                head[4].replace(" ", ""),
                head[5],
                people(block, story),
                lines);
    }

    private List<DraftMap.Person> people(List<String[]> block, Story story) {
        List<DraftMap.Person> people = new ArrayList<>();
        for (String[] line : block) {
            switch (line[0]) {
                case "contact" -> people.add(contact(line, story));
                case "person" -> people.add(person(line));
                case "known" ->
                    people.set(
                            Integer.parseInt(line[1]),
                            people.get(Integer.parseInt(line[1])).knowing(what(line)));
                default -> {}
            }
        }
        return people;
    }

    private static DraftMap.Known what(String[] line) {
        return new DraftMap.Known(known(line[2]), known(line[3]), known(line[4]), known(line[5]), known(line[6]));
    }

    /**
     * The owner's largest customer without a map that has these contacts, with a first one who decides or does not.
     *
     * @param met whether one is preferred whose first contact was met within the year
     */
    private Story story(String owner, List<String[]> contacts, boolean met) {
        Story found = largest.stream()
                .filter(story -> owner.equals(story.account().book().owner()) && !taken.contains(story))
                .filter(story -> contacts.stream().allMatch(line -> fits(line, story)))
                .sorted(Comparator.comparing(story -> met && !story.wasMet(0, today.minusYears(1))))
                .findFirst()
                .orElseThrow();
        taken.add(found);
        return found;
    }

    private static boolean fits(String[] line, Story story) {
        int contact = Integer.parseInt(line[1]);
        return contact < story.contacts().size()
                && story.decides(story.contacts().get(contact)) == line[2].equals(DECIDER);
    }

    private DraftMap.Person contact(String[] line, Story story) {
        int number = Integer.parseInt(line[1]);
        DraftContact contact = story.contacts().get(number);
        DraftMap.Post post = posts.get(contact.title());
        return new DraftMap.Person(
                number,
                new DraftMap.Post(
                        contact.firstName() + " " + contact.lastName(), contact.title(), post.function(), post.level()),
                line[2],
                stand(Side.CUSTOMER, line[3], line[5]),
                stances(line[4]),
                null,
                DraftMap.Known.NOTHING);
    }

    private DraftMap.Person person(String[] line) {
        return new DraftMap.Person(
                -1,
                new DraftMap.Post(line[1], known(line[2]), line[4], Level.valueOf(line[5])),
                known(line[6]),
                stand(Side.valueOf(line[3]), line[7], line[9]),
                stances(line[8]),
                line.length > 10 ? today.minusDays(Integer.parseInt(line[10])) : null,
                DraftMap.Known.NOTHING);
    }

    private static DraftMap.Stand stand(Side side, String surety, String spot) {
        String[] at = spot.split(",\\s*");
        return new DraftMap.Stand(side, Surety.valueOf(surety), Integer.parseInt(at[0]), Integer.parseInt(at[1]));
    }

    private static List<Integer> stances(String said) {
        return Arrays.stream(said.split(",\\s*"))
                .map(stance -> stance.equals("?") ? null : Integer.valueOf(stance))
                .toList();
    }

    private static String known(String said) {
        return said.isEmpty() ? null : said;
    }

    private static BigDecimal revenue(Story story) {
        return story.purchases().stream()
                .flatMap(purchase -> purchase.lines().stream())
                .map(DraftPurchase.Line::revenue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String[]> of(List<String[]> block, String kind) {
        return block.stream().filter(line -> line[0].equals(kind)).toList();
    }

    private static List<String[]> lines() {
        try (InputStream in = Maps.class.getResourceAsStream("maps.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line ->
                            Stream.of(line.split(";", -1)).map(String::strip).toArray(String[]::new))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
