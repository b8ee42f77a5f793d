package org.ninefold.desk.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ninefold.desk.Changed;
import org.ninefold.desk.Today;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;
import org.ninefold.segment.CellMove;

/** All news of one sort: accounts that moved to another cell, or accounts that others changed. */
@Named
@RequestScoped
public class NewsPage {

    static final String PAGE = "/desk/news.xhtml";
    static final String WHAT = "what";

    private static final String NUMBER = "page";
    private static final int SIZE = 50;

    /** The sorts of news. */
    public enum News {
        MOVED,
        CHANGED
    }

    @EJB
    Today today;

    @Inject
    Say say;

    private final ListAddress address =
            ListAddress.asked(PAGE, TodayPage.OF, WHAT, NUMBER).keeping(WHAT, News.class);
    private Page<CellMove> moved;
    private Page<Changed> changed;

    public void load() {
        String person = address.get(TodayPage.OF);
        int from = (Pager.number(address, NUMBER) - 1) * SIZE;
        if (getWhat() == News.MOVED) {
            moved = today.moved(person, from, SIZE);
        } else {
            changed = today.changed(person, from, SIZE);
        }
    }

    public News getWhat() {
        return address.constant(WHAT, News.class).orElse(News.CHANGED);
    }

    public Page<CellMove> getMoved() {
        return moved;
    }

    public Page<Changed> getChanged() {
        return changed;
    }

    public Pager getPager() {
        return Pager.of(moved == null ? changed : moved, address, NUMBER, SIZE, say);
    }

    public String getBack() {
        return address.at(TodayPage.PAGE).without(WHAT).without(NUMBER).toString();
    }
}
