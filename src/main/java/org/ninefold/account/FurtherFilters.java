package org.ninefold.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ninefold.account.AccountConditions.Condition;

/** What the account list can be narrowed by that other features know. */
record FurtherFilters(Iterable<AccountFilter> known) {

    /** What can be asked for, by the names of the filters. */
    Map<String, List<? extends Enum<?>>> choices() {
        Map<String, List<? extends Enum<?>>> choices = new LinkedHashMap<>();
        known.forEach(filter -> choices.put(filter.name(), filter.choices()));
        return choices;
    }

    /** Whether all that is asked for is known. */
    boolean know(AccountQuery query) {
        return query.further().entrySet().stream()
                .allMatch(asked -> of(asked).findAny().isPresent());
    }

    /** What nobody knows is met by no account. */
    Condition asked(AccountQuery query) {
        Condition all = (sql, holder) -> {};
        for (Map.Entry<String, String> asked : query.further().entrySet()) {
            all = all.and(of(asked)
                    .findAny()
                    .<Condition>map(filter -> (sql, holder) -> filter.narrow(sql, asked.getValue(), id(holder)))
                    .orElse((sql, holder) -> sql.add(" and 1 = 0")));
        }
        return all;
    }

    private Stream<AccountFilter> of(Map.Entry<String, String> asked) {
        return StreamSupport.stream(known.spliterator(), false)
                .filter(filter -> filter.name().equals(asked.getKey()))
                .filter(filter -> filter.choices().stream()
                        .anyMatch(choice -> choice.name().equals(asked.getValue())));
    }

    private static String id(String holder) {
        return holder.equals("s") ? "s.account_id" : "a.id";
    }
}
