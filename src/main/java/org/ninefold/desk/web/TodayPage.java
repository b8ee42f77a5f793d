package org.ninefold.desk.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.ninefold.account.Unplaced;
import org.ninefold.desk.Day;
import org.ninefold.desk.Today;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/** The start page: what waits for the reader, or for somebody whom the reader leads, and what is new. */
@Named
@RequestScoped
public class TodayPage {

    static final String PAGE = "/desk/today.xhtml";
    static final String OF = "of";

    private static final int SHOWN = 6;

    @EJB
    Today today;

    @Inject
    Say say;

    private final ListAddress address = ListAddress.asked(PAGE, OF);
    private Day day;

    /** A gap, with the address of the accounts that have it. */
    public record Gap(String label, int accounts, String link) {}

    public void load() {
        getDay();
        if (isMine()) {
            today.look();
        }
    }

    public Day getDay() {
        if (day == null) {
            day = today.of(address.get(OF), SHOWN);
        }
        return day;
    }

    public boolean isMine() {
        return !address.has(OF);
    }

    public List<Gap> getGaps() {
        return Arrays.stream(Unplaced.values())
                .filter(day.figures().accounts().gaps()::containsKey)
                .map(gap -> new Gap(
                        say.name(gap),
                        day.figures().accounts().gaps().get(gap),
                        WorkAddress.accounts(day.person().signIn())
                                .with("reason", gap)
                                .toString()))
                .toList();
    }

    /** The address of the person's tasks by their day: NOW, LATE or TODAY. */
    public String tasks(String due) {
        return WorkAddress.tasks(address.get(OF), due);
    }

    public String getSilent() {
        return WorkAddress.silent(getDay().person().signIn());
    }

    /** The address of all that the person planned until today. */
    public String getPlanned() {
        return address.at(PlannedPage.PAGE).toString();
    }

    /** The address of all news of a sort. */
    public String news(String what) {
        return address.at(NewsPage.PAGE).with(NewsPage.WHAT, what).toString();
    }
}
