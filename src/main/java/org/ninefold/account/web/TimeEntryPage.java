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
import org.ninefold.account.AccountView;
import org.ninefold.account.Accounts;
import org.ninefold.account.TimeEntries;
import org.ninefold.account.TimeEntryFields;
import org.ninefold.account.TimeEntryView;
import org.ninefold.platform.web.Draft;

/** Adds time spent on an account, or changes or removes it. */
@Named
@ViewScoped
public class TimeEntryPage extends EditPage {

    private static final long serialVersionUID = 1L;

    @EJB
    TimeEntries times;

    @EJB
    Accounts accounts;

    @Inject
    Clock clock;

    private String account;
    private String accountName;

    @Override
    protected Stored stored() {
        TimeEntryView entry = isNew() ? null : times.get(getRef());
        account = entry == null ? account : entry.account();
        AccountView view = accounts.get(account);
        only(view.changeable());
        accountName = view.fields().name();
        return entry == null
                ? new Stored(values(new TimeEntryFields(LocalDate.now(clock), null, null, null)), 0)
                : new Stored(values(entry.fields()), entry.version());
    }

    @Override
    protected String create() {
        return times.add(account, null, fields()).ref();
    }

    @Override
    protected void change() {
        times.change(getRef(), getDraft().getVersion(), fields());
    }

    @Override
    protected void delete() {
        binned(times.remove(getRef(), getDraft().getVersion()));
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done(removed ? "time-entry.removed" : "time-entry.saved", accountName, account(account));
    }

    private static Map<String, Object> values(TimeEntryFields fields) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("worked_on", fields.workedOn());
        values.put("hours", fields.hours());
        values.put("hourly_cost", fields.hourlyCost());
        values.put("currency", fields.currency());
        return values;
    }

    private TimeEntryFields fields() {
        Draft draft = getDraft();
        return new TimeEntryFields(
                draft.value("worked_on", LocalDate.class),
                draft.value("hours", BigDecimal.class),
                draft.value("hourly_cost", BigDecimal.class),
                draft.typed("currency"));
    }

    public String getAccountName() {
        return accountName;
    }

    /** The reference of the account. */
    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
