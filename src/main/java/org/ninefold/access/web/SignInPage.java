package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.ninefold.access.SignIns;
import org.ninefold.access.SignedIn;
import org.ninefold.platform.settings.Settings;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.Say;

/** Signs in by name and password, and goes where the user wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @EJB
    SignIns signIns;

    @Inject
    Say say;

    @Inject
    Language language;

    @Inject
    Settings settings;

    private String name;
    private String password;
    private String back;
    private boolean expired;

    public void signIn() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        Duration wait = signIns.delay(name, request.getRemoteAddr());
        if (!wait.isZero()) {
            say.mend("sign-in.wait", wait.toSeconds() + 1);
            return;
        }
        Optional<SignedIn> user = signIns.check(name, password, request.getRemoteAddr());
        if (user.isEmpty()) {
            say.mend("sign-in.wrong");
            return;
        }
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(Gate.SIGNED_IN, user.get());
        language.speak(user.get().language());
        external.redirect(external.getRequestContextPath() + (isOwnPath(back) ? back : "/index.xhtml"));
    }

    /** Only a path of our own: anything a browser could read as another host is not followed. */
    static boolean isOwnPath(String path) {
        return path != null && path.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    }

    public boolean isDemo() {
        return settings.demo();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getBack() {
        return back;
    }

    public void setBack(String back) {
        this.back = back;
    }

    public boolean isExpired() {
        return expired;
    }

    public void setExpired(boolean expired) {
        this.expired = expired;
    }
}
