package org.ninefold.stakeholder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A map as a text to be kept: a line M for the map, then a line P for each person and a line L for each line, with cells
 * between tabs. An empty cell, and one that an older text does not have, is unknown.
 */
final class MapText {

    private static final String CELL = "\t";
    private static final String MAP = "M";
    private static final String PERSON = "P";
    private static final String LINE = "L";

    private MapText() {}

    static String of(MapContent map) {
        List<String> lines = new ArrayList<>();
        lines.add(line(MAP, map.status()));
        map.people().forEach(person -> lines.add(of(person)));
        map.lines().forEach(line -> lines.add(line(LINE, line.from(), line.to(), line.kind(), line.status())));
        return String.join("\n", lines);
    }

    private static String of(PersonView person) {
        PersonFields fields = person.fields();
        Place place = person.place();
        Map<Regard, Integer> attitudes = person.attitudes();
        return line(
                PERSON,
                person.id(),
                fields.name(),
                fields.title(),
                fields.function(),
                fields.level(),
                fields.role(),
                place.side(),
                place.status(),
                place.spot().x(),
                place.spot().y(),
                person.registered(),
                person.left(),
                attitudes.get(Regard.MANAGER),
                attitudes.get(Regard.FIRM),
                attitudes.get(Regard.PROJECT));
    }

    private static String line(Object... cells) {
        List<String> written = new ArrayList<>();
        for (Object cell : cells) {
            written.add(cell == null ? "" : escaped(cell.toString()));
        }
        return String.join(CELL, written);
    }

    static MapContent read(String text) {
        List<Cells> rows = text.lines().map(Cells::of).toList();
        List<PersonView> people =
                rows.stream().filter(row -> row.is(PERSON)).map(MapText::person).toList();
        Set<String> there = people.stream().map(PersonView::id).collect(Collectors.toSet());
        List<Line> lines = rows.stream()
                .filter(row -> row.is(LINE))
                .map(row -> new Line(row.at(1), row.at(2), row.at(3, LineKind.class), row.at(4, Surety.class)))
                .filter(line -> there.contains(line.from()) && there.contains(line.to()))
                .toList();
        return new MapContent(rows.get(0).at(1, Surety.class), people, lines);
    }

    private static PersonView person(Cells row) {
        Spot spot = new Spot(Integer.parseInt(row.at(9)), Integer.parseInt(row.at(10)));
        Map<Regard, Integer> attitudes = new EnumMap<>(Regard.class);
        for (Regard regard : Regard.values()) {
            String stance = row.at(13 + regard.ordinal());
            if (stance != null) {
                attitudes.put(regard, Integer.valueOf(stance));
            }
        }
        return new PersonView(
                row.at(1),
                new PersonFields(row.at(2), row.at(3), row.at(4), row.at(5, Level.class), row.at(6)),
                new Place(row.at(7, Side.class), row.at(8, Surety.class), spot),
                attitudes,
                Boolean.parseBoolean(row.at(11)),
                row.at(12) == null ? null : LocalDate.parse(row.at(12)));
    }

    /** By what a text holds a person of this id; the map's own line is always the first. */
    static String mark(String id) {
        return "\n" + line(PERSON, id) + CELL;
    }

    /** The line about a person, or null. */
    static String lineOf(String text, String id) {
        return text.lines()
                .filter(line -> ("\n" + line).startsWith(mark(id)))
                .findFirst()
                .orElse(null);
    }

    /** The text without a person and the lines to them. */
    static String without(String text, String id) {
        String escaped = escaped(id);
        return text.lines()
                .filter(line -> {
                    List<String> cells = List.of(line.split(CELL, -1));
                    boolean about = cells.get(0).equals(PERSON) && cells.get(1).equals(escaped);
                    boolean joins =
                            cells.get(0).equals(LINE) && cells.subList(1, 3).contains(escaped);
                    return !about && !joins;
                })
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String cell) {
        return cell.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** The cells of a line, read by position. */
    private record Cells(List<String> all) {

        static Cells of(String line) {
            return new Cells(List.of(line.split(CELL, -1)));
        }

        boolean is(String kind) {
            return all.get(0).equals(kind);
        }

        /** Null for unknown. */
        String at(int place) {
            return place >= all.size() || all.get(place).isEmpty() ? null : read(all.get(place));
        }

        <E extends Enum<E>> E at(int place, Class<E> type) {
            return at(place) == null ? null : Enum.valueOf(type, Objects.requireNonNull(at(place)));
        }

        private static String read(String cell) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                text.append(c == '\\' ? meant(cell.charAt(++i)) : c);
            }
            return text.toString();
        }

        private static char meant(char letter) {
            return switch (letter) {
                case 't' -> '\t';
                case 'n' -> '\n';
                case 'r' -> '\r';
                default -> letter;
            };
        }
    }
}
