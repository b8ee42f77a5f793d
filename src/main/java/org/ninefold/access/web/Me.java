package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.ninefold.access.Role;
import org.ninefold.access.SignIns;
import org.ninefold.access.SignedIn;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.web.Language;

/** The signed-in user as every page shows it, and the way out. */
@Named
@RequestScoped
public class Me {

    @Inject
    Language language;

    @EJB
    SignIns signIns;

    @Inject
    Settings settings;

    /** Null on the pages open to everybody. */
    public SignedIn getUser() {
        return (SignedIn) external().getSessionMap().get(StaffSessions.USER);
    }

    public boolean isAdministrator() {
        return getUser() != null && getUser().role() == Role.ADMINISTRATOR;
    }

    /** May import, place, and set limits. */
    public boolean isManager() {
        return getUser() != null && getUser().role().manages();
    }

    public boolean isWriter() {
        return getUser() != null && getUser().role().writes();
    }

    /** Whether the demo company's users are worth naming on the sign-in page. */
    public boolean isDemo() {
        return settings.demo();
    }

    /** Shows the page the user is on in another language, and all pages from now on. */
    public void speak(String tag) throws IOException {
        language.speak(tag);
        if (getUser() != null) {
            signIns.speak(language.getTag());
        }
        external().redirect(Addresses.cameFrom((HttpServletRequest) external().getRequest()));
    }

    public void signOut() throws IOException {
        signIns.leave();
        external().invalidateSession();
        external().redirect(external().getRequestContextPath() + "/sign-in.xhtml");
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
