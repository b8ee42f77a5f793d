package org.ninefold.intake;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A column of an import kind.
 *
 * @param name its name in the header, lower case with underscores
 * @param required whether the header must have it and each row must fill it
 * @param most the most characters of a text
 * @param choices what a {@link Type#CHOICE} may be
 * @param unless the column that may stand in a file instead of this one, or null
 */
public record Column(String name, boolean required, Type type, int most, List<String> choices, String unless) {

    /** What a cell of the column means. */
    public enum Type {
        /** A reference: kept as it is written. */
        REF,
        /** A sign-in name: lower case. */
        SIGN_IN,
        TEXT,
        DATE,
        /** Money, up to 15 digits and 4 decimals; may be negative. */
        AMOUNT,
        /** Money from 0 up. */
        COST,
        /** Working hours, 0 to 9,999,999 with 2 decimals. */
        HOURS,
        /** A rate above 0, 10 decimals. */
        RATE,
        /** A fraction 0..1, never percent. */
        FRACTION,
        YES_NO,
        CHOICE,
        /** ISO 4217. */
        CURRENCY,
        /** ISO 3166, two letters. */
        COUNTRY,
        EMAIL,
        /** ISO 639, two letters. */
        LANGUAGE,
        /** What stands in all columns of a file that the kind does not name; see {@link Gathered}. */
        GATHERED;

        /** Whether canonical text of this type is a plain decimal. */
        boolean isNumber() {
            return this == AMOUNT || this == COST || this == HOURS || this == RATE || this == FRACTION;
        }
    }

    /** A column that must be there and filled. */
    public static Column needs(String name, Type type) {
        return new Column(name, true, type, 60, List.of(), null);
    }

    public static Column may(String name, Type type) {
        return new Column(name, false, type, 60, List.of(), null);
    }

    public static Column choice(String name, String... choices) {
        return new Column(name, false, Type.CHOICE, 20, List.of(choices), null);
    }

    /** A column that gathers all others of a file; a kind has one at most, and a record must have something in it. */
    public static Column gathers(String name) {
        return new Column(name, true, Type.GATHERED, Gathered.LONGEST, List.of(), null);
    }

    boolean gathers() {
        return type == Type.GATHERED;
    }

    public Column upTo(int characters) {
        return new Column(name, required, type, characters, choices, unless);
    }

    /** The column may be missing from a file that has the other one. */
    Column unless(String other) {
        return new Column(name, required, type, most, choices, other);
    }

    /** Where the column of this name stands; -1 where there is none. */
    static int position(List<Column> columns, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The names of required columns that are not there, and nothing in their place. */
    static List<String> missing(List<Column> columns, Predicate<String> there) {
        return columns.stream()
                .filter(column -> column.required() && !there.test(column.name()))
                .filter(column -> column.unless() == null || !there.test(column.unless()))
                .map(Column::name)
                .toList();
    }

    /** How a header may name it: case, spaces and hyphens do not matter. */
    static String normalized(String header) {
        return header.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    /** The canonical text of a cell; null where it is blank. */
    String read(Cell cell, Notation notation) throws CellFault {
        if (cell.isBlank()) {
            if (required) {
                throw new CellFault(RowFault.MISSING);
            }
            return null;
        }
        return CellReader.read(this, cell, notation);
    }
}
