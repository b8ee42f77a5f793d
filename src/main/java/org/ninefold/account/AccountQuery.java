package org.ninefold.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
 * @param loyalty digits, one of which the account has; empty leaves it open
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
        Set<Integer> loyalty,
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
        LOYALTY,
        CELL,
        VALUE,
        SHARE,
        HEADROOM,
        /** 1 to 36, the most urgent first where it goes upward. */
        PRIORITY;

        /** The figure of the standing; empty for what every account has. */
        boolean isOfStanding() {
            return compareTo(CELL) >= 0;
        }
    }

    public static final AccountQuery ALL =
            new AccountQuery(null, null, null, null, null, null, null, null, Set.of(), null, Sort.NAME, false);

    public AccountQuery {
        q = FilterText.of(q);
        cell = FilterText.of(cell) == null ? null : cell.strip().toUpperCase(Locale.ROOT);
        owner = FilterText.of(owner);
        team = FilterText.of(team);
        loyalty = loyalty == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(loyalty));
        further = further == null ? Map.of() : Map.copyOf(further);
        sort = sort == null ? Sort.NAME : sort;
    }

    public AccountQuery startingWith(String text) {
        return new AccountQuery(
                text, cell, reason, kind, owner, team, silence, next, loyalty, further, sort, descending);
    }

    public AccountQuery inCell(String wanted) {
        return new AccountQuery(
                q, wanted, reason, kind, owner, team, silence, next, loyalty, further, sort, descending);
    }

    public AccountQuery unplaced(Unplaced wanted) {
        return new AccountQuery(q, cell, wanted, kind, owner, team, silence, next, loyalty, further, sort, descending);
    }

    public AccountQuery of(AccountKind wanted) {
        return new AccountQuery(
                q, cell, reason, wanted, owner, team, silence, next, loyalty, further, sort, descending);
    }

    public AccountQuery ownedBy(String signIn) {
        return new AccountQuery(q, cell, reason, kind, signIn, team, silence, next, loyalty, further, sort, descending);
    }

    public AccountQuery ofTeam(String name) {
        return new AccountQuery(q, cell, reason, kind, owner, name, silence, next, loyalty, further, sort, descending);
    }

    public AccountQuery silentFor(Silence wanted) {
        return new AccountQuery(q, cell, reason, kind, owner, team, wanted, next, loyalty, further, sort, descending);
    }

    public AccountQuery planned(NextContact wanted) {
        return new AccountQuery(
                q, cell, reason, kind, owner, team, silence, wanted, loyalty, further, sort, descending);
    }

    /** @param digits none leave the filter open */
    public AccountQuery loyal(Collection<Integer> digits) {
        return new AccountQuery(
                q, cell, reason, kind, owner, team, silence, next, Set.copyOf(digits), further, sort, descending);
    }

    /** The digits of a text such as {@code 3,4}; none where it says anything else. */
    public static Set<Integer> digits(String text) {
        String said = FilterText.of(text);
        return said == null || !said.matches("[1-4](,[1-4])*")
                ? Set.of()
                : Arrays.stream(said.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    /** The digits as an address says them. */
    public String loyaltyText() {
        return loyalty.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public static boolean isCode(String text) {
        return text.matches("[ABC][123]-[1-4]");
    }

    /** The accounts of one code of cell and loyalty, {@code A3-4}. */
    public AccountQuery ofCode(String code) {
        return inCell(code.substring(0, 2)).loyal(Set.of(code.charAt(3) - '0'));
    }

    /** @param choice null leaves the filter open */
    public AccountQuery narrowedBy(String filter, String choice) {
        Map<String, String> narrowed = new TreeMap<>(further);
        narrowed.put(filter, FilterText.of(choice));
        narrowed.values().removeIf(Objects::isNull);
        return new AccountQuery(q, cell, reason, kind, owner, team, silence, next, loyalty, narrowed, sort, descending);
    }

    public AccountQuery sortedBy(Sort by, boolean down) {
        return new AccountQuery(q, cell, reason, kind, owner, team, silence, next, loyalty, further, by, down);
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

    /** Whether it asks for what only the account's own row says, or what an index of it finds best. */
    boolean isOfAccount() {
        return q != null || silence != null || next != null || isOfDigits();
    }

    /** Whether an index of the digits leads to the accounts; within a cell the standing has one. */
    boolean isOfDigits() {
        return !loyalty.isEmpty() && cell == null;
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
