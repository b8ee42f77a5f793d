package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ninefold.account.AccountFigures;
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.account.YearFigures;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.web.ListAddress;

/** One account: what it is, and what it brought and cost. The sections below have beans of their own. */
@Named
@RequestScoped
public class AccountPage {

    static final List<String> PARAMETERS = List.of("ref", "wallets", "purchases", "times", "events");

    @EJB
    Accounts accounts;

    @EJB
    AccountFigures figures;

    @Inject
    Settings settings;

    private String ref;
    private AccountView account;
    private List<YearFigures> years;

    /** Answers at once that there is nothing, where there is nothing to see. */
    public void load() {
        Optional<String> successor = accounts.successor(getRef());
        if (successor.isPresent()) {
            new ListAddress("/account/account.xhtml")
                    .with("ref", successor.get())
                    .open();
            FacesContext.getCurrentInstance().responseComplete();
            return;
        }
        getAccount();
    }

    public AccountView getAccount() {
        if (account == null) {
            account = accounts.get(getRef());
        }
        return account;
    }

    public List<YearFigures> getYears() {
        if (years == null) {
            years = figures.years(getRef());
        }
        return years;
    }

    public YearChart getChart() {
        return YearChart.of(getYears());
    }

    public String getCurrency() {
        return settings.reportingCurrency();
    }

    /** The currencies without a rate, of all years. */
    public String getMissingRates() {
        return getYears().stream()
                .flatMap(year -> year.missingRates().stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    public boolean isCostUnknown() {
        return getYears().stream().anyMatch(YearFigures::costUnknown);
    }

    /** The address of this page as it was asked for. */
    public ListAddress address() {
        Map<String, String> given =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return ListAddress.of("/account/account.xhtml", PARAMETERS, given);
    }

    /** From the address also where a field of a form on the page was refused, and nothing was set. */
    public String getRef() {
        return ref == null ? address().get("ref") : ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
