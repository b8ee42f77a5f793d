package org.ninefold.platform.settings;

import java.util.List;

/**
 * One thing that is set inside the product, on the settings screen.
 *
 * @param name its name in the table and, after {@code Setting.}, the key of its text
 * @param standard what holds until somebody sets it
 * @param choices the texts it may have; empty where {@code kind} says what is accepted
 */
public record Setting(String name, Kind kind, String standard, List<String> choices) {

    /** What a value must look like. */
    public enum Kind {
        BOOLEAN,
        /** A fraction 0..1, never percent. */
        FRACTION,
        /** A whole number of months, 1 or more. */
        MONTHS,
        /** A whole number of days; 0 is none. */
        DAYS,
        /** A whole number of hours; 0 is none. */
        HOURS,
        /** A whole number of minutes, 1 to a day's. */
        MINUTES,
        /** A whole number, 1 or more. */
        COUNT,
        CHOICE,
        /** Words of letters, digits and {@code _ - .} with commas between them, or none. */
        WORDS,
        /** One line, or nothing. */
        TEXT
    }

    private static final int LONGEST = 300;
    private static final int MINUTES_OF_A_DAY = 1440;

    public static Setting yesNo(String name, boolean standard) {
        return new Setting(name, Kind.BOOLEAN, Boolean.toString(standard), List.of("true", "false"));
    }

    public static Setting fraction(String name, String standard) {
        return new Setting(name, Kind.FRACTION, standard, List.of());
    }

    public static Setting months(String name, int standard) {
        return new Setting(name, Kind.MONTHS, Integer.toString(standard), List.of());
    }

    public static Setting days(String name, int standard) {
        return new Setting(name, Kind.DAYS, Integer.toString(standard), List.of());
    }

    public static Setting hours(String name, int standard) {
        return new Setting(name, Kind.HOURS, Integer.toString(standard), List.of());
    }

    public static Setting minutes(String name, int standard) {
        return new Setting(name, Kind.MINUTES, Integer.toString(standard), List.of());
    }

    public static Setting count(String name, int standard) {
        return new Setting(name, Kind.COUNT, Integer.toString(standard), List.of());
    }

    public static Setting words(String name, String... standard) {
        return new Setting(name, Kind.WORDS, String.join(",", standard), List.of());
    }

    public static Setting line(String name) {
        return new Setting(name, Kind.TEXT, "", List.of());
    }

    public static Setting choice(String name, String standard, List<String> choices) {
        return new Setting(name, Kind.CHOICE, standard, choices);
    }

    /** Whether this is a value of this kind, written as it is kept: a fraction with a point, a month's number in digits. */
    public boolean accepts(String text) {
        if (text == null) {
            return false;
        }
        return switch (kind) {
            case BOOLEAN, CHOICE -> choices.contains(text);
            case FRACTION -> text.matches("0(\\.[0-9]{1,6})?|1(\\.0{1,6})?");
            case MONTHS -> text.matches("[1-9][0-9]{0,2}");
            case DAYS -> text.matches("0|[1-9][0-9]{0,3}");
            case HOURS -> text.matches("0|[1-9][0-9]{0,2}");
            case MINUTES -> text.matches("[1-9][0-9]{0,3}") && Integer.parseInt(text) <= MINUTES_OF_A_DAY;
            case COUNT -> text.matches("[1-9][0-9]{0,4}");
            case WORDS -> text.length() <= LONGEST && text.matches("(\\w[\\w.-]*(,\\w[\\w.-]*)*)?");
            case TEXT -> text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
        };
    }
}
