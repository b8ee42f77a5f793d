package org.ninefold.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Sql;

/**
 * How often we want to be in contact (document 001, meeting frequency per segment).
 *
 * @param today in the installation's zone
 * @param days by cell; a cell without days has no rhythm
 */
public record ContactRhythm(LocalDate today, Map<String, Integer> days) {

    public ContactRhythm {
        days = Map.copyOf(days);
    }

    static ContactRhythm of(StoredSettings settings, LocalDate today) {
        Map<String, Integer> days = settings.texts(ContactSettings.ALL).entrySet().stream()
                .filter(set -> !"0".equals(set.getValue()))
                .collect(Collectors.toMap(
                        set -> ContactSettings.cell(set.getKey()), set -> Integer.valueOf(set.getValue())));
        return new ContactRhythm(today, days);
    }

    /** Whether an account of this cell has been left alone for too long. */
    public boolean isOverdue(String cell, LocalDate lastContact) {
        Integer most = cell == null ? null : days.get(cell);
        return most != null && (lastContact == null || lastContact.isBefore(today.minusDays(most)));
    }

    /** The cells that have a rhythm, those of the same days together. */
    private Collection<List<String>> cellsByDays() {
        return days.keySet().stream()
                .sorted()
                .collect(Collectors.groupingBy(days::get, TreeMap::new, Collectors.toList()))
                .values();
    }

    /** Adds that an account has been left alone for longer than its cell allows. */
    void addOverdue(Sql sql) {
        addOverdue(sql, () -> {
            String next = "(";
            for (List<String> cells : cellsByDays()) {
                sql.add(next + "s.cell in (" + marks(cells.size()) + ") and ", cells.toArray());
                addSilentFor(sql, days.get(cells.get(0)));
                next = " or ";
            }
            sql.add(")");
        });
    }

    /** Adds the same for the accounts of one person, which are looked at one by one. */
    void addOverdueOfFew(Sql sql) {
        addOverdue(sql, () -> {
            sql.add("a.silent_since < case");
            for (List<String> cells : cellsByDays()) {
                sql.add(
                        " when s.cell = any(?) then cast(? as date)",
                        cells.toArray(String[]::new),
                        today.minusDays(days.get(cells.get(0))));
            }
            sql.add(" end");
        });
    }

    /** What the strictest cell allows is said first: an index knows it. */
    private void addOverdue(Sql sql, Runnable byCell) {
        if (days.isEmpty()) {
            sql.add("1 = 0");
            return;
        }
        addSilentFor(sql, Collections.min(days.values()));
        sql.add(" and ");
        byCell.run();
    }

    /** Adds that nobody was in contact for more than so many days. */
    void addSilentFor(Sql sql, int most) {
        sql.add("a.silent_since < ?", today.minusDays(most));
    }

    private static String marks(int count) {
        return IntStream.range(0, count).mapToObj(i -> "?").collect(Collectors.joining(", "));
    }
}
