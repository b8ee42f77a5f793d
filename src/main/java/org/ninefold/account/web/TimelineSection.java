package org.ninefold.account.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ninefold.account.Timeline;
import org.ninefold.account.TimelineEntry;
import org.ninefold.account.TimelinePage;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.Say;

/** What happened with the account shown, the newest first; how much of it stands in the address. */
@Named
@RequestScoped
public class TimelineSection {

    private static final int STEP = 15;
    private static final int MOST = 1_000;

    @EJB
    Timeline timeline;

    @Inject
    AccountPage account;

    @Inject
    Say say;

    @Inject
    Language language;

    private TimelinePage page;

    public List<TimelineEntry> getEntries() {
        return page().entries();
    }

    /** The address that shows more, or null where all is shown. */
    public String getMore() {
        return page().more() && shown() < MOST ? account.address().with("events", shown() + STEP) + "#timeline" : null;
    }

    public String when(TimelineEntry entry) {
        return entry.day() == null ? say.moment(entry.at()) : say.date(entry.day());
    }

    public String what(TimelineEntry entry) {
        return say.text(entry.key(), entry.facts().toArray());
    }

    /** The name of a field that changed. */
    public String field(String name) {
        return Bundles.in(language.getLocale()).getOrDefault("sheet." + name, name);
    }

    private TimelinePage page() {
        if (page == null) {
            page = timeline.page(account.getRef(), 0, shown());
        }
        return page;
    }

    private int shown() {
        return account.address().number("events", STEP, MOST);
    }
}
