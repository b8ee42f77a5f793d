package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.stakeholder.Consensus;
import org.ninefold.stakeholder.MapComparison;
import org.ninefold.stakeholder.MapComparison.Difference;
import org.ninefold.stakeholder.MapFigures;
import org.ninefold.stakeholder.PastMaps;
import org.ninefold.stakeholder.Regard;
import org.ninefold.stakeholder.Side;

/** The decision map of the page on other days: which there are, and what has changed between two; all in the address. */
@Named
@RequestScoped
public class MapHistory {

    private static final int LAST_DAYS = 12;

    @EJB
    PastMaps past;

    @Inject
    Say say;

    @Inject
    Words words;

    private final ListAddress address = ListAddress.asked(DecisionMapPage.PAGE, "ref", "asOf", "with");
    private MapComparison comparison;

    public LocalDate getAsOf() {
        return ListAddress.day(address.get("asOf"));
    }

    public LocalDate getWith() {
        return ListAddress.day(address.get("with"));
    }

    /** The map as it is. */
    public ListAddress getNow() {
        return address.without("asOf").without("with");
    }

    /** The last days on which the map changed; each leads to the map of that day. */
    public List<Choice> getDays() {
        return past.days(address.get("ref"), LAST_DAYS).stream()
                .map(day -> new Choice(getNow().with("asOf", day).toString(), say.date(day), day.equals(getAsOf())))
                .toList();
    }

    /** Null where nothing is to be compared. */
    public MapComparison getComparison() {
        if (comparison == null && getWith() != null) {
            comparison = past.between(address.get("ref"), getWith(), getAsOf());
        }
        return comparison;
    }

    public Side[] getSides() {
        return Side.values();
    }

    public Regard[] getRegards() {
        return Regard.values();
    }

    /** How far people agreed, and of how many that is known. */
    public String agreement(MapFigures figures, Regard regard) {
        Consensus consensus = figures.consensus().get(regard);
        return consensus.value().isEmpty()
                ? "–"
                : say.text(
                        "decision-map.consensus.of",
                        say.percent(BigDecimal.valueOf(consensus.value().getAsDouble())),
                        consensus.known());
    }

    /** What was said of a person, or is, as people read it. */
    public String value(Difference difference, Object said) {
        if (said instanceof Enum<?> constant) {
            return say.name(constant);
        }
        if (said instanceof Boolean yes) {
            return say.text(yes ? "shown.yes" : "shown.no");
        }
        if (said instanceof Integer stance) {
            return say.text("stance." + stance);
        }
        if (said instanceof LocalDate day) {
            return say.date(day);
        }
        return switch (difference.field()) {
            case "function" -> words.function((String) said);
            case "role" -> words.role((String) said);
            default -> said == null ? "" : said.toString();
        };
    }
}
