package org.ninefold.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ninefold.intake.Column;
import org.ninefold.intake.Column.Type;

/** The five columns of the file an institute takes, without a header (000 slide 42). */
public final class InstituteColumns {

    /** The codes that a row may name; in these languages questionnaires and mails are written. */
    public static final List<String> LANGUAGES = List.of("da", "en", "fi", "sv");

    static final String EMAIL = "email";
    static final String LANGUAGE = "language";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_COMPANY = 200;
    private static final int LONGEST_ADDRESS = 254;

    /** In the order that holds until somebody sets another, and in which rows are kept. */
    static final List<Column> ALL = List.of(
            Column.needs("first_name", Type.TEXT).upTo(LONGEST_NAME),
            Column.needs("last_name", Type.TEXT).upTo(LONGEST_NAME),
            Column.needs("company_name", Type.TEXT).upTo(LONGEST_COMPANY),
            Column.needs(EMAIL, Type.EMAIL).upTo(LONGEST_ADDRESS),
            Column.needs(LANGUAGE, Type.LANGUAGE));

    private InstituteColumns() {}

    static List<String> names() {
        return ALL.stream().map(Column::name).toList();
    }

    /** Whether this names each column once. */
    static boolean isOrder(String text) {
        List<String> order = Arrays.asList(text.split(","));
        return order.size() == ALL.size() && Set.copyOf(names()).equals(Set.copyOf(order));
    }

    /** As the file has them. */
    static List<Column> in(String order) {
        return Arrays.stream(order.split(",")).map(InstituteColumns::of).toList();
    }

    private static Column of(String name) {
        return ALL.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Cells in the order they are kept, from one in which a file has them; and back. */
    static List<String> moved(List<Column> from, List<Column> to, List<String> cells) {
        return to.stream().map(column -> cells.get(from.indexOf(column))).toList();
    }

    static boolean isKnown(String language) {
        return LANGUAGES.contains(language.toLowerCase(Locale.ROOT));
    }
}
