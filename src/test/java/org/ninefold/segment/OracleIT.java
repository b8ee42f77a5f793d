package org.ninefold.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.Measure;
import org.ninefold.account.Unplaced;
import org.ninefold.testing.Database;

/** A random company, reckoned a second time in plain Java: equal to the cent on every database. */
@DisplayName("Figures are right: equal to an independent calculation, and the same on H2 and PostgreSQL")
class OracleIT {

    private static final long SEED = 20261121;

    @ParameterizedTest
    @EnumSource
    void agreesWithAnIndependentCalculation(Database.Kind kind) {
        RandomCompany company = new RandomCompany(SEED, 80);
        try (Books books = new Books(kind)) {
            company.enter(books);
            for (Measure measure : Measure.values()) {
                Run run = books.place(Books.FROM, Books.TO, measure);
                Map<String, String> expected = new Oracle(company, measure).place();
                assertEquals(lines(expected), lines(found(books, run)));
                assertEquals(List.of(), unmet(expected));
            }
        }
    }

    /** Outcomes that no account of the company has: what is not met is not tried. */
    private static List<String> unmet(Map<String, String> placed) {
        Set<String> met =
                placed.values().stream().map(line -> line.split(" ")[0]).collect(Collectors.toSet());
        return Stream.concat(Arrays.stream(Cell.values()), Arrays.stream(Unplaced.values()))
                .map(Object::toString)
                .filter(outcome -> !met.contains(outcome))
                .toList();
    }

    private static Map<String, String> found(Books books, Run run) {
        List<?> rows = books.database.in(() -> books.database
                .em()
                .createNativeQuery("select a.ref, coalesce(p.cell, p.reason), p.position, p.account_value, p.revenue,"
                        + " p.share, p.headroom from ninefold.placement p"
                        + " join ninefold.account a on a.id = p.account_id where p.run_id = ?1")
                .setParameter(1, run.id())
                .getResultList());
        Map<String, String> found = new TreeMap<>();
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            StringBuilder text = new StringBuilder();
            for (int i = 1; i < cells.length; i++) {
                text.append(i == 1 ? "" : " ").append(cells[i]);
            }
            found.put((String) cells[0], text.toString());
        }
        return found;
    }

    private static String lines(Map<String, String> accounts) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(accounts)
                .forEach((ref, line) ->
                        text.append(ref).append(": ").append(line).append('\n'));
        return text.toString();
    }
}
