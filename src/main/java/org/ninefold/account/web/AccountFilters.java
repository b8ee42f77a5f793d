package org.ninefold.account.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ninefold.access.Person;
import org.ninefold.account.AccountChoices.Offer;
import org.ninefold.account.AccountKind;
import org.ninefold.account.NextContact;
import org.ninefold.account.Silence;
import org.ninefold.account.Unplaced;
import org.ninefold.platform.web.Chip;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/** What the account list can be narrowed to, what it is narrowed to now, and how each narrowing is lifted. */
public record AccountFilters(ListAddress address, Offer offer, Say say) {

    private static final String LOYALTY = "loyalty";

    public List<Choice> cells() {
        return Stream.of("A1", "A2", "A3", "B1", "B2", "B3", "C1", "C2", "C3")
                .map(cell -> choice("cell", cell, cellName(cell)))
                .toList();
    }

    public List<Choice> reasons() {
        return Arrays.stream(Unplaced.values())
                .map(reason -> choice("reason", reason.name(), say.name(reason)))
                .toList();
    }

    public List<Choice> kinds() {
        return Arrays.stream(AccountKind.values())
                .map(kind -> choice("kind", kind.name(), say.name(kind)))
                .toList();
    }

    public List<Choice> owners() {
        return offer.people().stream()
                .map(person -> choice("owner", person.signIn(), person.name()))
                .toList();
    }

    public List<Choice> teams() {
        return offer.teams().stream().map(team -> choice("team", team, team)).toList();
    }

    public List<Choice> silences() {
        return Stream.of("overdue", "30", "90", "180", "365")
                .map(silence -> choice("silent", silence, silence(silence)))
                .toList();
    }

    public List<Choice> plans() {
        return Arrays.stream(NextContact.values())
                .map(next -> choice("planned", next.toString(), say.text("accounts.planned." + next)))
                .toList();
    }

    /** Each digit, the two halves, and what else the address says. */
    public List<Choice> loyalties() {
        Stream<String> offered = Stream.of("1", "2", "3", "4", "1,2", "3,4");
        Stream<String> said = Stream.ofNullable(address.get(LOYALTY));
        return Stream.concat(offered, said)
                .distinct()
                .map(digits -> choice(LOYALTY, digits, loyalty(digits)))
                .toList();
    }

    /** None where no feature finds anything. */
    public List<Choice> findings() {
        return offer.further().getOrDefault("finding", List.of()).stream()
                .map(finding -> choice("finding", finding.name(), say.name(finding)))
                .toList();
    }

    public List<Chip> chips() {
        return AccountAddress.FILTERS.stream()
                .filter(address::has)
                .map(name -> new Chip(
                        say.text("accounts.filter." + name, shown(name, address.get(name))),
                        address.without(name).without("page").toString()))
                .toList();
    }

    /** The name of an owner for people; the sign-in name of one the reader does not know. */
    public String owner(String signIn) {
        return signIn == null
                ? "–"
                : offer.people().stream()
                        .filter(person -> person.signIn().equals(signIn))
                        .map(Person::name)
                        .findFirst()
                        .orElse(signIn);
    }

    private String shown(String filter, String text) {
        return switch (filter) {
            case "cell" -> cellName(text);
            case "reason" -> say.name(Unplaced.valueOf(text));
            case "kind" -> say.name(AccountKind.valueOf(text));
            case "owner" -> owner(text);
            case "silent" -> silence(text);
            case "planned" -> say.text("accounts.planned." + text);
            case LOYALTY -> loyalty(text);
            case "finding" -> finding(text);
            default -> text;
        };
    }

    /** What no feature finds is said as the address says it. */
    private String finding(String text) {
        return findings().stream()
                .filter(finding -> finding.value().equals(text))
                .map(Choice::label)
                .findFirst()
                .orElse(text);
    }

    private String silence(String text) {
        return Silence.OVERDUE.toString().equals(text)
                ? say.text("accounts.silent.overdue")
                : say.text("accounts.silent.days", text);
    }

    /** A single digit with what it means. */
    private String loyalty(String digits) {
        return digits.length() == 1 ? digits + " " + say.text("loyalty." + digits) : digits.replace(",", ", ");
    }

    private String cellName(String cell) {
        return cell + " " + say.text("Cell." + cell);
    }

    private Choice choice(String filter, String text, String label) {
        return new Choice(text, label, text.equals(address.get(filter)));
    }
}
