package org.ninefold.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.ninefold.kernel.FilterText;

/**
 * What a list of accounts is to hold, and in which order. Null leaves a filter open.
 *
 * @param q start of the name or the reference, capitals or not
 * @param cell A1..C3
 * @param reason not placed, for this reason
 * @param owner sign-in name
 * @param team name of the team
 * @param silence nobody was in contact for longer than that
 * @param next when the next contact is planned for
 * @param further what other features know of the accounts, by the name of an {@link AccountFilter}
 */
public record AccountQuery(
        String q,
        String cell,
        Unplaced reason,
        AccountKind kind,
        String owner,
        String team,
        Silence silence,
        NextContact next,
        Map<String, String> further,
        Sort sort,
        boolean descending) {

    /** What a list may be sorted by. Rows without the figure come last in both directions; ties by their creation. */
    public enum Sort {
        REF,
        NAME,
        KIND,
        OWNER,
        LAST_CONTACT,
        NEXT_CONTACT,
        CELL,
        VALUE,
        SHARE,
        HEADROOM;

        /** The figure of the standing; empty for what every account has. */
        boolean isOfStanding() {
            return compareTo(CELL) >= 0;
        }
    }

    public static final AccountQuery ALL =
            new AccountQuery(null, null, null, null, null, null, null, null, null, Sort.NAME, false);

    public AccountQuery {
        q = FilterText.of(q);
        cell = FilterText.of(cell) == null ? null : cell.strip().toUpperCase(Locale.ROOT);
        owner = FilterText.of(owner);
        team = FilterText.of(team);
        further = further == null ? Map.of() : Map.copyOf(further);
        sort = sort == null ? Sort.NAME : sort;
    }

    public AccountQuery startingWith(String text) {
        return new AccountQuery(text, cell, reason, kind, owner, team, silence, next, further, sort, descending);
    }

    public AccountQuery inCell(String wanted) {
        return new AccountQuery(q, wanted, reason, kind, owner, team, silence, next, further, sort, descending);
    }

    public AccountQuery unplaced(Unplaced wanted) {
        return new AccountQuery(q, cell, wanted, kind, owner, team, silence, next, further, sort, descending);
    }

    public AccountQuery of(AccountKind wanted) {
        return new AccountQuery(q, cell, reason, wanted, owner, team, silence, next, further, sort, descending);
    }

    public AccountQuery ownedBy(String signIn) {
        return new AccountQuery(q, cell, reason, kind, signIn, team, silence, next, further, sort, descending);
    }

    public AccountQuery ofTeam(String name) {
        return new AccountQuery(q, cell, reason, kind, owner, name, silence, next, further, sort, descending);
    }

    public AccountQuery silentFor(Silence wanted) {
        return new AccountQuery(q, cell, reason, kind, owner, team, wanted, next, further, sort, descending);
    }

    public AccountQuery planned(NextContact wanted) {
        return new AccountQuery(q, cell, reason, kind, owner, team, silence, wanted, further, sort, descending);
    }

    /** @param choice null leaves the filter open */
    public AccountQuery narrowedBy(String filter, String choice) {
        Map<String, String> narrowed = new TreeMap<>(further);
        narrowed.put(filter, FilterText.of(choice));
        narrowed.values().removeIf(Objects::isNull);
        return new AccountQuery(q, cell, reason, kind, owner, team, silence, next, narrowed, sort, descending);
    }

    public AccountQuery sortedBy(Sort by, boolean down) {
        return new AccountQuery(q, cell, reason, kind, owner, team, silence, next, further, by, down);
    }

    /** Sorted as an address says: {@code value} upward, {@code -value} downward; empty where it says neither. */
    public Optional<AccountQuery> sortedAs(String text) {
        String wanted = FilterText.of(text);
        if (wanted == null) {
            return Optional.of(this);
        }
        boolean down = wanted.startsWith("-");
        String name = down ? wanted.substring(1) : wanted;
        return Arrays.stream(Sort.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .map(known -> sortedBy(known, down));
    }

    /** The order as an address says it. */
    public String sortText() {
        return (descending ? "-" : "") + sort.name().toLowerCase(Locale.ROOT);
    }

    /** Whether only accounts can match that a placement has placed or left out. */
    boolean isOfStanding() {
        return cell != null || reason != null || silence != null && silence.isOverdue();
    }

    /** Whether it asks for what only the account's own row says. */
    boolean isOfAccount() {
        return q != null || silence != null || next != null;
    }

    /** Whether it asks how long ago something was, or how soon it will be. */
    boolean isOfTime() {
        return silence != null || next != null;
    }

    /** Nothing is placed but customers, and nothing placed has a reason not to be. */
    boolean isImpossible() {
        return isOfStanding() && kind != null && kind != AccountKind.CUSTOMER
                || cell != null && reason != null
                || cell != null && !cell.matches("[ABC][123]");
    }
}
