package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.ninefold.access.SignIns;
import org.ninefold.access.SignedIn;
import org.ninefold.platform.web.Say;

/** Changes the own password; asked for at the first sign-in with a one-time password. */
@Named
@RequestScoped
public class PasswordPage {

    @EJB
    SignIns signIns;

    @Inject
    StaffSessions sessions;

    @Inject
    Say say;

    private String old;
    private String chosen;
    private String again;

    public String change() {
        if (!Objects.equals(chosen, again)) {
            say.mend("password.differ");
            return null;
        }
        SignedIn user = signIns.changePassword(old, chosen);
        sessions.goOn(
                (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest(),
                user);
        say.done("password.changed");
        return "/index.xhtml?faces-redirect=true";
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
