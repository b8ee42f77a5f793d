package org.ninefold.intake;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** How a file writes numbers and dates as text. Without a declared language: decimal point, no grouping, ISO dates. */
public record Notation(Numbers numbers, Dates dates) implements Serializable {

    static final Notation PLAIN = new Notation(Numbers.PLAIN, Dates.ISO);

    /** The languages that may be declared. */
    static final List<String> LOCALES = List.of("en", "da", "sv", "fi");

    /** @param locale one of {@link #LOCALES}, or null where none is declared */
    static Notation of(String locale) {
        if (locale == null) {
            return PLAIN;
        }
        return switch (locale) {
            case "en" -> new Notation(Numbers.POINT, Dates.ISO);
            case "sv" -> new Notation(Numbers.COMMA, Dates.ISO);
            case "da", "fi" -> new Notation(Numbers.COMMA, Dates.DAY_FIRST);
            default -> throw new IllegalStateException("no notation for " + locale);
        };
    }

    BigDecimal number(String text) throws CellFault {
        return numbers.read(text);
    }

    LocalDate date(String text) throws CellFault {
        return dates.read(text);
    }

    String written(String plain) {
        return numbers.written(plain);
    }
}
