package org.ninefold.account;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ninefold.kernel.FilterText;

/**
 * The account list as somebody wants it: which accounts, in which order, with which columns. An address says it in
 * parameters; what these cannot mean is left out, so that whatever is read here can be asked for.
 */
public record AccountTable(AccountQuery query, Set<AccountColumn> columns) {

    /** What an address can narrow the list by. */
    public static final List<String> FILTERS =
            List.of("q", "cell", "reason", "kind", "owner", "team", "silent", "planned", "loyalty", "finding");

    /** Those of the filters whose meaning another feature knows. */
    static final List<String> FURTHER = List.of("finding");

    public static final AccountTable STANDARD = new AccountTable(AccountQuery.ALL, AccountColumn.STANDARD);

    private static final String LOYALTY = "loyalty";

    /** Cell and loyalty at once; it is said again as these two. */
    private static final String CODE = "code";

    private static final String SORT = "sort";
    private static final String COLUMNS = "columns";

    public AccountTable {
        EnumSet<AccountColumn> shown = EnumSet.of(AccountColumn.NAME);
        shown.addAll(columns);
        columns = Collections.unmodifiableSet(shown);
    }

    /** The field of the cell offers the reasons too: one of them is a reason. */
    public static AccountTable read(Map<String, String> said) {
        String cell = FilterText.of(said.get("cell"));
        Optional<Unplaced> instead = constant(cell, Unplaced.class);
        AccountQuery query = AccountQuery.ALL
                .startingWith(said.get("q"))
                .inCell(cell != null && cell.matches("[ABC][123]") ? cell : null)
                .unplaced(instead.or(() -> constant(said.get("reason"), Unplaced.class))
                        .orElse(null))
                .of(constant(said.get("kind"), AccountKind.class).orElse(null))
                .ownedBy(said.get("owner"))
                .ofTeam(said.get("team"))
                .silentFor(Silence.of(said.get("silent")).orElse(null))
                .planned(NextContact.of(said.get("planned")).orElse(null));
        Optional<String> code = code(said.get(CODE));
        query = code.isPresent() ? query.ofCode(code.get()) : query.loyal(AccountQuery.digits(said.get(LOYALTY)));
        for (String further : FURTHER) {
            query = query.narrowedBy(further, said.get(further));
        }
        String columns = FilterText.of(said.get(COLUMNS));
        return new AccountTable(
                query.sortedAs(said.get(SORT)).orElse(query),
                columns == null ? AccountColumn.STANDARD : AccountColumn.in(columns));
    }

    /** Which of the parameters said mean nothing here. */
    public static List<String> unclear(Map<String, String> said) {
        return said.keySet().stream()
                .filter(name -> FilterText.of(said.get(name)) != null)
                .filter(name -> switch (name) {
                    case SORT -> AccountQuery.ALL.sortedAs(said.get(SORT)).isEmpty();
                    case COLUMNS -> AccountColumn.named(said.get(COLUMNS)).isEmpty();
                    default -> read(Map.of(name, said.get(name))).equals(STANDARD);
                })
                .toList();
    }

    /** The parameters that say it, and nothing that needs no saying. */
    public Map<String, String> parameters() {
        Map<String, String> says = new LinkedHashMap<>();
        says.put("q", query.q());
        says.put("cell", query.cell());
        says.put("reason", query.reason() == null ? null : query.reason().name());
        says.put("kind", query.kind() == null ? null : query.kind().name());
        says.put("owner", query.owner());
        says.put("team", query.team());
        says.put("silent", query.silence() == null ? null : query.silence().toString());
        says.put("planned", query.next() == null ? null : query.next().toString());
        says.put(LOYALTY, query.loyalty().isEmpty() ? null : query.loyaltyText());
        says.putAll(query.further());
        boolean sorted = query.sort() != AccountQuery.Sort.NAME || query.descending();
        says.put(SORT, sorted ? query.sortText() : null);
        says.put(COLUMNS, columns.equals(AccountColumn.STANDARD) ? null : AccountColumn.text(columns));
        says.values().removeIf(text -> text == null);
        return says;
    }

    private static Optional<String> code(String text) {
        return Optional.ofNullable(FilterText.of(text))
                .map(code -> code.toUpperCase(Locale.ROOT))
                .filter(AccountQuery::isCode);
    }

    private static <E extends Enum<E>> Optional<E> constant(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }
}
