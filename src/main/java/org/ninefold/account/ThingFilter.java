package org.ninefold.account;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.platform.store.Sql;

/** The conditions of a list of things about accounts, and of the caller's reach, on {@code a} (account). */
record ThingFilter(AccountThings wanted, Caller caller) {

    /** Adds {@code from}, the reach and the account. */
    Consumer<Sql> on(String from) {
        return sql -> {
            sql.add(from);
            caller.limit(sql, "a");
            if (wanted.account() != null) {
                sql.add(" and a.ref = ?", wanted.account());
            }
        };
    }

    /** Where text begins in one of the two columns, small letters both. */
    Consumer<Sql> starting(String column, String other) {
        return sql -> {
            if (wanted.q() != null) {
                String start = SearchKey.of(wanted.q(), SearchKey.NAME);
                String end = SearchKey.after(start);
                String either = column + " >= ? and " + column + " < ? or " + other + " >= ? and " + other + " < ?";
                sql.add(" and (" + either + ")", start, end, start, end);
            }
        };
    }

    /** Where the days from the one column to the other touch the wanted ones. */
    Consumer<Sql> touching(String from, String to) {
        return sql -> {
            if (wanted.days() != null) {
                LocalDate first = wanted.days().from();
                sql.add(
                        " and " + to + " >= ? and " + from + " <= ?",
                        first,
                        wanted.days().to());
            }
        };
    }
}
