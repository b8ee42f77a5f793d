package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ninefold.account.RateFields;
import org.ninefold.account.RateView;
import org.ninefold.account.Rates;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;

/** Adds a rate, corrects or removes one. */
@Named
@ViewScoped
public class RatePage extends EditPage {

    private static final long serialVersionUID = 1L;

    @EJB
    Rates rates;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    private String newCurrency;

    @Override
    protected Stored stored() {
        onlyManagers();
        if (isNew()) {
            return new Stored(values(new RateFields(newCurrency, LocalDate.now(clock), null)), 0);
        }
        RateView rate = rates.get(id());
        return new Stored(values(rate.fields()), rate.version());
    }

    @Override
    protected String create() {
        return String.valueOf(rates.add(fields()).id());
    }

    @Override
    protected void change() {
        rates.change(id(), getDraft().getVersion(), fields());
    }

    @Override
    protected void delete() {
        rates.remove(id(), getDraft().getVersion());
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done(
                removed ? "rate.removed" : "rate.saved",
                getDraft().typed("currency"),
                new ListAddress("/account/rates.xhtml", Map.of()));
    }

    private long id() {
        return Ids.of("rate", getRef());
    }

    private static Map<String, Object> values(RateFields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("currency", fields.currency());
        values.put("valid_from", fields.validFrom());
        values.put("rate", fields.rate());
        return values;
    }

    private RateFields fields() {
        return new RateFields(
                getDraft().typed("currency"),
                getDraft().value("valid_from", LocalDate.class),
                getDraft().value("rate", BigDecimal.class));
    }

    public String getReporting() {
        return settings.reportingCurrency();
    }

    /** The currency a new rate begins with, or null. */
    public String getNewCurrency() {
        return newCurrency;
    }

    public void setNewCurrency(String newCurrency) {
        this.newCurrency = newCurrency;
    }
}
