package org.ninefold.task.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.URI;
import java.time.Instant;
import org.ninefold.platform.web.Say;
import org.ninefold.task.CalendarFeeds;

/** The secret address under which the reader's own calendar reads what is due: made, replaced, ended. */
@Named
@ViewScoped
public class CalendarPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    CalendarFeeds feeds;

    @Inject
    Say say;

    private Instant made;
    private transient String address;

    public void load() {
        made = feeds.made().orElse(null);
    }

    public void make() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String path = request.getContextPath() + "/api/calendar/" + feeds.make() + ".ics";
        address = URI.create(request.getRequestURL().toString()).resolve(path).toString();
        load();
    }

    public String revoke() {
        feeds.revoke();
        say.done("calendar.revoked");
        return "calendar.xhtml?faces-redirect=true";
    }

    /** When the address was made; null where there is none. */
    public Instant getMade() {
        return made;
    }

    /** The address just made, shown this once; or null. */
    public String getAddress() {
        return address;
    }
}
