package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ninefold.account.AccountThings;
import org.ninefold.account.TimeEntries;
import org.ninefold.account.TimeEntryView;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** The time spent on the account shown, the latest first; the page stands in the address. */
@Named
@RequestScoped
public class TimesSection {

    private static final int SIZE = 10;

    @EJB
    TimeEntries times;

    @Inject
    AccountPage account;

    @Inject
    Say say;

    private Page<TimeEntryView> page;

    public List<TimeEntryView> getRows() {
        return page().items();
    }

    public int getCount() {
        return page().total();
    }

    public Pager getPager() {
        return Pager.of(page(), account.address(), "times", SIZE, say);
    }

    private Page<TimeEntryView> page() {
        if (page == null) {
            page = times.page(AccountThings.of(account.getRef()), (number() - 1) * SIZE, SIZE);
        }
        return page;
    }

    private int number() {
        return Pager.number(account.address(), "times");
    }
}
