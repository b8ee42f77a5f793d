package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.ninefold.access.SignInAnswer;
import org.ninefold.access.SignIns;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.Origin;
import org.ninefold.platform.web.Say;

/** Signs in by name and password, and goes where the user wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @EJB
    SignIns signIns;

    @Inject
    StaffSessions sessions;

    @Inject
    Say say;

    @Inject
    Language language;

    private String name;
    private String password;
    private String back;
    private boolean expired;

    public void signIn() throws IOException {
        SignInAnswer answer = signIns.enter(name, password, Origin.current().address());
        if (answer.mustWait()) {
            say.mend("sign-in.wait", answer.delay().toSeconds() + 1);
        } else if (answer.user().isEmpty()) {
            say.mend("sign-in.wrong");
        } else {
            sessions.begin(
                    (HttpServletRequest) external().getRequest(), answer.user().get());
            language.speak(answer.user().get().language());
            external().redirect(external().getRequestContextPath() + (hasBack() ? back : "/index.xhtml"));
        }
    }

    /** Shows this page in another language, with the same way back. */
    public void speak(String tag) throws IOException {
        language.speak(tag);
        String query = hasBack() ? "?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8) : "";
        external().redirect(external().getRequestContextPath() + "/sign-in.xhtml" + query);
    }

    /** Where the user wanted to go, if that is a place of ours. */
    public boolean hasBack() {
        return Addresses.isOwnPath(back);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
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
