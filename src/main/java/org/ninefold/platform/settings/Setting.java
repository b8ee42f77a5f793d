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
        CHOICE
    }

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
        };
    }
}
