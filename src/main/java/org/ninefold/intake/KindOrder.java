package org.ninefold.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ninefold.kernel.Refused;

/** The kinds in the order in which a company brings them in, those of other features behind. */
final class KindOrder {

    private static final List<String> OWN =
            List.of("accounts", "contacts", "offerings", "purchases", "time-entries", "wallets", "rates", "cost-rates");

    private KindOrder() {}

    static List<ImportKind> of(Iterable<ImportKind> found) {
        List<ImportKind> kinds = new ArrayList<>();
        found.forEach(kinds::add);
        kinds.sort(Comparator.comparingInt(KindOrder::place).thenComparing(ImportKind::name));
        return List.copyOf(kinds);
    }

    private static int place(ImportKind kind) {
        int place = OWN.indexOf(kind.name());
        return place < 0 ? OWN.size() : place;
    }

    /** @throws Refused when there is no such kind */
    static ImportKind find(Iterable<ImportKind> found, String name) {
        List<ImportKind> kinds = of(found);
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        FileRefusal.UNKNOWN_KIND,
                        String.valueOf(name),
                        kinds.stream().map(ImportKind::name).toList()));
    }
}
