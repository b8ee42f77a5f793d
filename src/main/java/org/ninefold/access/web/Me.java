package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.ninefold.access.Role;
import org.ninefold.access.SignIns;
import org.ninefold.access.SignedIn;
import org.ninefold.platform.web.Language;

/** The signed-in user as every page shows it, and the way out. */
@Named
@RequestScoped
public class Me {

    @Inject
    Language language;

    @EJB
    SignIns signIns;

    /** Null on the pages open to everybody. */
    public SignedIn getUser() {
        return (SignedIn) external().getSessionMap().get(Gate.SIGNED_IN);
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

    public void speak(String tag) throws IOException {
        language.speak(tag);
        if (getUser() != null) {
            signIns.speak(getUser().signIn(), language.getTag());
        }
        String to = external().getRequestHeaderMap().get("referer");
        external().redirect(to == null ? external().getRequestContextPath() + "/" : to);
    }

    public void signOut() throws IOException {
        external().invalidateSession();
        external().redirect(external().getRequestContextPath() + "/sign-in.xhtml");
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
