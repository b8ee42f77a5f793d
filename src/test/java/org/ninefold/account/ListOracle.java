package org.ninefold.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ninefold.account.AccountQuery.Sort;

/** What a list of accounts must hold, found by looking at every account. Their order in the list is their creation. */
record ListOracle(List<AccountRow> accounts, ContactRhythm rhythm) {

    List<String> refs(AccountQuery query, List<String> owners, List<String> teams) {
        List<AccountRow> found = new ArrayList<>(accounts.stream()
                .filter(row -> owners == null || holds(owners, row.owner()) || holds(teams, row.team()))
                .filter(row -> matches(row, query))
                .toList());
        if (query.descending()) {
            Collections.reverse(found);
        }
        for (Function<AccountRow, Comparable<Object>> key : keys(query.sort())) {
            found.sort(comparing(key, query.descending()));
        }
        return found.stream().map(AccountRow::ref).toList();
    }

    private static boolean holds(List<String> names, String name) {
        return name != null && names.contains(name);
    }

    private boolean matches(AccountRow row, AccountQuery query) {
        return begins(row, query.q())
                && (query.cell() == null || query.cell().equals(row.cell()))
                && (query.reason() == null || query.reason() == row.reason())
                && (query.kind() == null || query.kind() == row.kind())
                && (query.owner() == null || query.owner().equals(row.owner()))
                && (query.team() == null || query.team().equals(row.team()))
                && (query.loyalty().isEmpty()
                        || row.loyalty() != null && query.loyalty().contains(row.loyalty()))
                && (query.silence() == null || isSilent(row, query.silence()))
                && (query.next() == null || isPlanned(row.nextContact(), query.next()));
    }

    private boolean isPlanned(LocalDate day, NextContact next) {
        long ahead = day == null ? 0 : ChronoUnit.DAYS.between(rhythm.today(), day);
        return switch (next) {
            case NONE -> day == null;
            case LATE -> day != null && ahead < 0;
            case WEEK -> day != null && ahead >= 0 && ahead <= 6;
        };
    }

    private boolean isSilent(AccountRow row, Silence silence) {
        LocalDate last = row.lastContact();
        return silence.isOverdue()
                ? rhythm.isOverdue(row.cell(), last)
                : last == null || ChronoUnit.DAYS.between(last, rhythm.today()) > silence.days();
    }

    private static boolean begins(AccountRow row, String q) {
        if (q == null) {
            return true;
        }
        String start = q.toLowerCase(Locale.ROOT);
        return row.name().toLowerCase(Locale.ROOT).startsWith(start)
                || row.ref().toLowerCase(Locale.ROOT).startsWith(start);
    }

    /** The least important first: sorting is stable. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Function<AccountRow, Comparable<Object>>> keys(Sort sort) {
        Function<AccountRow, Comparable> key =
                switch (sort) {
                    case REF -> AccountRow::ref;
                    case NAME -> row -> row.name().toLowerCase(Locale.ROOT);
                    case KIND -> row -> row.kind().name();
                    case OWNER -> AccountRow::owner;
                    case LAST_CONTACT -> AccountRow::lastContact;
                    case NEXT_CONTACT -> AccountRow::nextContact;
                    case CELL -> AccountRow::cell;
                    case VALUE -> AccountRow::value;
                    case SHARE -> AccountRow::share;
                    case HEADROOM -> AccountRow::headroom;
                    case LOYALTY -> AccountRow::loyalty;
                    case PRIORITY -> AccountRow::priority;
                };
        Function<AccountRow, Comparable> within = row -> row.cell() == null ? null : row.value();
        return sort == Sort.CELL ? List.of((Function) within, (Function) key) : List.of((Function) key);
    }

    private static Comparator<AccountRow> comparing(Function<AccountRow, Comparable<Object>> key, boolean down) {
        Comparator<Comparable<Object>> order = (one, other) -> down ? other.compareTo(one) : one.compareTo(other);
        return Comparator.comparing(key, Comparator.nullsLast(order));
    }
}
