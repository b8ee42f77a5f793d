package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.stakeholder.Consensus;
import org.ninefold.stakeholder.FindingView;
import org.ninefold.stakeholder.MapFindings;
import org.ninefold.stakeholder.MapSays;
import org.ninefold.stakeholder.Regard;

/** What the decision map of an account says, wherever it is shown. */
@Named
@RequestScoped
public class MapSaysSection {

    @EJB
    MapFindings findings;

    @Inject
    Say say;

    private String ref;
    private MapSays says;

    /** @param account its reference */
    public MapSays of(String account) {
        if (says == null || !account.equals(ref)) {
            ref = account;
            says = findings.of(account);
        }
        return says;
    }

    /** Each reason in words. */
    public List<String> whys(FindingView found) {
        return found.whys().stream()
                .map(facts -> say.text(
                        "finding.why." + found.finding(),
                        facts.stream().map(this::written).toArray()))
                .toList();
    }

    /** What can be done about it. */
    public String help(FindingView found) {
        return say.text("finding.help." + found.finding());
    }

    public String personAddress(FindingView.Named person) {
        return new ListAddress("/stakeholder/person.xhtml")
                .with("account", ref)
                .with("ref", person.id())
                .toString();
    }

    /** Where people agree least first: that is what to work on; where too few are known last. */
    public List<Regard> getRegards() {
        return Arrays.stream(Regard.values())
                .sorted(Comparator.comparing(this::agreement, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** How far people agree, as a fraction; null where too few attitudes are known. */
    public BigDecimal agreement(Regard regard) {
        Consensus consensus = says.consensus().get(regard);
        return consensus.value().isPresent()
                ? BigDecimal.valueOf(consensus.value().getAsDouble())
                : null;
    }

    /** The same in words, with of how many people. */
    public String agreementText(Regard regard) {
        BigDecimal agreement = agreement(regard);
        return agreement == null
                ? say.text("decision-map.consensus.none")
                : say.text(
                        "decision-map.consensus.of",
                        say.percent(agreement),
                        says.consensus().get(regard).known());
    }

    private Object written(Object fact) {
        return fact instanceof LocalDate day ? say.date(day) : fact;
    }
}
