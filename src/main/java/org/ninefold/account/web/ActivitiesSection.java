package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ninefold.account.AccountThings;
import org.ninefold.account.AccountView;
import org.ninefold.account.Activities;
import org.ninefold.account.ActivityQuery;
import org.ninefold.account.ActivityView;
import org.ninefold.account.ContactRhythm;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.Say;

/** What is planned with the account shown, the next first; what was done stands on its timeline. */
@Named
@RequestScoped
public class ActivitiesSection {

    private static final int MOST = 20;

    @EJB
    Activities activities;

    @Inject
    AccountPage account;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private Page<ActivityView> page;
    private ContactRhythm rhythm;

    public List<ActivityView> getRows() {
        if (page == null) {
            ActivityQuery planned =
                    ActivityQuery.of(AccountThings.of(account.getRef())).planned();
            page = activities.page(planned, 0, MOST);
        }
        return page.items();
    }

    public boolean isLate(ActivityView activity) {
        return activity.fields().day().isBefore(LocalDate.now(clock));
    }

    /** When the account was last in contact, or that it never was. */
    public String getLastContact() {
        LocalDate last = account.getAccount().lastContact();
        return last == null ? say.text("account.never-contact") : say.text("account.last-contact", say.date(last));
    }

    /** That it was left alone for longer than its cell allows, and by how much; null where it was not. */
    public String getNeglected() {
        AccountView view = account.getAccount();
        String cell = view.standing() == null ? null : view.standing().cell();
        if (cell == null || view.lastContact() == null || !rhythm().isOverdue(cell, view.lastContact())) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(view.lastContact(), rhythm().today());
        return say.text(
                "account.neglected", say.count(days), cell, rhythm().days().get(cell));
    }

    private ContactRhythm rhythm() {
        if (rhythm == null) {
            rhythm = activities.rhythm();
        }
        return rhythm;
    }
}
