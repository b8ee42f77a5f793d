package org.ninefold.stakeholder;

import java.util.List;
import org.ninefold.account.Account;

/** What a map holds, whoever looks at it. */
record MapContent(Surety status, List<PersonView> people, List<Line> lines) {

    /** A map that nobody has touched. */
    static final MapContent NOTHING = new MapContent(Surety.ASSUMED, List.of(), List.of());

    MapContent {
        people = List.copyOf(people);
        lines = List.copyOf(lines);
    }

    MapView view(long version, Buying buying, Account account, boolean changeable) {
        return new MapView(version, account.ref(), account.name(), status, buying, people, lines, changeable);
    }
}
