package org.ninefold.task;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ninefold.account.MergeWish;
import org.ninefold.account.Merging;
import org.ninefold.account.RecycleBin;
import org.ninefold.testing.Database;
import org.ninefold.testing.Wiring;

/** Two accounts become one, where a feature keeps no more than one row of a kind for each. */
class SaidTwiceIT {

    /** Tasks, if no account could have two of one title. */
    private static final class OneOfEachTitle extends TaskRows {

        @Override
        public String meets() {
            return "w.title = t.title";
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    @DisplayName(
            "R17 what the account that stays says already goes into the bin with the other, and comes back with it")
    void staysBehind(Database.Kind kind) {
        try (Database database = Database.of(kind)) {
            Files files = new Files(new Office(database));
            files.wiring.with(Instance.class, Wiring.found(() -> List.of(new OneOfEachTitle())));
            files.fill("A");
            files.fill("B");
            database.run(() -> files.as("karen", Tasks.class).add("B", Office.fields("Call A", null, 1), Why.NOT_SAID));
            MergeWish wish =
                    new MergeWish("A", version(database, "A"), "B", version(database, "B"), Set.of(), Set.of());
            long merge = database.in(() -> files.as("nils", Merging.class).merge(wish));
            assertEquals("[Call A, Call B]", tasks(files, "A"));
            assertEquals("1", database.value("select count(*) from ninefold.bin_task where title = 'Call A'"));
            database.run(() -> files.as("nils", RecycleBin.class).restore(merge));
            assertEquals("[Call A]", tasks(files, "A"));
            assertEquals("[Call A, Call B]", tasks(files, "B"));
        }
    }

    private static String tasks(Files files, String account) {
        return files.holds(account).replaceFirst(".*(\\[Call[^]]*]).*", "$1");
    }

    private static long version(Database database, String ref) {
        return Long.parseLong(database.value("select version from ninefold.account where ref = '" + ref + "'"));
    }
}
