package org.ninefold.account;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the account list can show of each account, in the order of its columns. {@link #NAME} always stands there. */
public enum AccountColumn {
    /** With reference and kind. */
    NAME,
    OWNER,
    TEAM,
    COUNTRY,
    CURRENCY,
    CUSTOMER_SINCE,
    /** The last and the next. */
    CONTACT,
    CELL,
    VALUE,
    SHARE,
    HEADROOM,
    /** With the priority. */
    LOYALTY;

    public static final Set<AccountColumn> ALL = Collections.unmodifiableSet(EnumSet.allOf(AccountColumn.class));

    /** What is shown where nothing is said. */
    public static final Set<AccountColumn> STANDARD =
            Collections.unmodifiableSet(EnumSet.of(NAME, OWNER, CONTACT, CELL, VALUE, SHARE, HEADROOM, LOYALTY));

    /** As an address says it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that a text such as {@code owner,cell} names; what it cannot mean is left out. */
    static Set<AccountColumn> in(String text) {
        Set<AccountColumn> named = EnumSet.of(NAME);
        parts(text).forEach(part -> of(part).ifPresent(named::add));
        return Collections.unmodifiableSet(named);
    }

    /** The same, empty where a part of the text names no column. */
    public static Optional<Set<AccountColumn>> named(String text) {
        return parts(text).stream().allMatch(part -> of(part).isPresent()) ? Optional.of(in(text)) : Optional.empty();
    }

    static String text(Set<AccountColumn> columns) {
        return columns.stream().map(AccountColumn::text).collect(Collectors.joining(","));
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Optional<AccountColumn> of(String text) {
        return Arrays.stream(values())
                .filter(known -> known.text().equals(text))
                .findFirst();
    }
}
