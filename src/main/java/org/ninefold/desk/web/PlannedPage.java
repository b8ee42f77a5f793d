package org.ninefold.desk.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.ninefold.account.ActivityView;
import org.ninefold.desk.Today;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** All that a person planned for today and before and that is not done. */
@Named
@RequestScoped
public class PlannedPage {

    static final String PAGE = "/desk/planned.xhtml";

    private static final String NUMBER = "page";
    private static final int SIZE = 50;

    @EJB
    Today today;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private final ListAddress address = ListAddress.asked(PAGE, TodayPage.OF, NUMBER);
    private Page<ActivityView> planned;

    public void load() {
        getPlanned();
    }

    public Page<ActivityView> getPlanned() {
        if (planned == null) {
            planned = today.planned(address.get(TodayPage.OF), (Pager.number(address, NUMBER) - 1) * SIZE, SIZE);
        }
        return planned;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public Pager getPager() {
        return Pager.of(getPlanned(), address, NUMBER, SIZE, say);
    }

    public String getBack() {
        return address.at(TodayPage.PAGE).without(NUMBER).toString();
    }
}
