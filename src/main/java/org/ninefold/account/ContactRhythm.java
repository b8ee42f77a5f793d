package org.ninefold.account;

import java.time.LocalDate;
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

    /** Adds what such accounts meet, on {@code a} (account) and {@code s} (standing). */
    void addOverdue(Sql sql) {
        Map<Integer, List<String>> cells =
                new TreeMap<>(days.keySet().stream().sorted().collect(Collectors.groupingBy(days::get)));
        String or = "";
        sql.add(" and (");
        for (Map.Entry<Integer, List<String>> rhythm : cells.entrySet()) {
            sql.add(
                    or + "s.cell in (" + marks(rhythm.getValue().size()) + ")",
                    rhythm.getValue().toArray());
            addSilentFor(sql, rhythm.getKey());
            or = " or ";
        }
        sql.add(cells.isEmpty() ? "1 = 0)" : ")");
    }

    /** Adds that nobody was in contact for more than so many days. */
    void addSilentFor(Sql sql, int most) {
        sql.add(" and (a.last_contact_on is null or a.last_contact_on < ?)", today.minusDays(most));
    }

    private static String marks(int count) {
        return IntStream.range(0, count).mapToObj(i -> "?").collect(Collectors.joining(", "));
    }
}
