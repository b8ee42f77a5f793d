package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.account.RateView;
import org.ninefold.account.Rates;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.web.Say;

/** What currencies are worth, currency by currency, the latest first. */
@Named
@RequestScoped
public class RatesPage {

    private static final int MOST = 1_000;
    private static final int SHOWN = 6;
    private static final int DECIMALS = 6;

    @EJB
    Rates rates;

    @Inject
    Settings settings;

    @Inject
    Say say;

    private List<Group> groups;

    /** The rates of one currency, the latest first: those of interest, and those before them. */
    public record Group(String currency, List<RateView> latest, List<RateView> older) {

        static Group of(String currency, List<RateView> rates) {
            int shown = Math.min(SHOWN, rates.size());
            return new Group(currency, rates.subList(0, shown), rates.subList(shown, rates.size()));
        }
    }

    public void load() {
        Map<String, List<RateView>> byCurrency = rates.page(null, 0, MOST).items().stream()
                .collect(Collectors.groupingBy(
                        rate -> rate.fields().currency(), LinkedHashMap::new, Collectors.toList()));
        groups = byCurrency.entrySet().stream()
                .map(entry -> Group.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    public List<Group> getGroups() {
        return groups;
    }

    /** A rate with so many decimals that they stand below one another. */
    public String exactly(BigDecimal rate) {
        return say.number(rate, Math.max(DECIMALS, rate.stripTrailingZeros().scale()));
    }

    public String getReporting() {
        return settings.reportingCurrency();
    }
}
