package org.ninefold.stakeholder;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** A person of the customer's side of whom nothing more is known, until a test says so. */
record Someone(Standpoint is) {

    static Someone named(String id) {
        return new Someone(new Standpoint(id, Side.CUSTOMER, null, null, false, Map.of(), null, null));
    }

    Someone on(Side side) {
        return with(side, is.role(), is.level(), is.attitudes());
    }

    Someone as(String role) {
        return with(is.side(), role, is.level(), is.attitudes());
    }

    Someone at(Level level) {
        return with(is.side(), is.role(), level, is.attitudes());
    }

    Someone to(Regard regard, int attitude) {
        Map<Regard, Integer> all = new EnumMap<>(Regard.class);
        all.putAll(is.attitudes());
        all.put(regard, attitude);
        return with(is.side(), is.role(), is.level(), all);
    }

    Someone registered() {
        return new Someone(
                new Standpoint(is.id(), is.side(), is.role(), is.level(), true, is.attitudes(), is.met(), is.left()));
    }

    Someone met(String day) {
        return new Someone(new Standpoint(
                is.id(),
                is.side(),
                is.role(),
                is.level(),
                is.registered(),
                is.attitudes(),
                LocalDate.parse(day),
                is.left()));
    }

    Someone left(String day) {
        return new Someone(new Standpoint(
                is.id(),
                is.side(),
                is.role(),
                is.level(),
                is.registered(),
                is.attitudes(),
                is.met(),
                LocalDate.parse(day)));
    }

    private Someone with(Side side, String role, Level level, Map<Regard, Integer> attitudes) {
        return new Someone(new Standpoint(is.id(), side, role, level, is.registered(), attitudes, is.met(), is.left()));
    }
}
