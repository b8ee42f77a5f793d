package org.ninefold.access.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.access.ApiToken;
import org.ninefold.access.Tokens;
import org.ninefold.platform.web.Say;

/** The keys of other systems: made, listed, revoked. */
@Named
@ViewScoped
public class TokensPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Tokens tokens;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private String signIn;
    private String name;
    private LocalDate expiresOn;
    private transient Tokens.Made made;

    /** As the user sees them: a row that is clicked must be the row that was shown. */
    private transient List<ApiToken> all;

    public void load() {
        all = tokens.all();
    }

    public void make() {
        made = tokens.make(signIn, name, expiresOn);
        // an empty form cannot make the same again
        signIn = null;
        name = null;
        expiresOn = null;
        load();
    }

    public String revoke(long id) {
        tokens.revoke(id);
        say.done("token.revoked");
        return "tokens.xhtml?faces-redirect=true";
    }

    public List<ApiToken> getAll() {
        if (all == null) {
            load();
        }
        return all;
    }

    /** The key of the text that says whether the token is good. */
    public String state(ApiToken token) {
        if (token.revokedAt() != null) {
            return "token.state.revoked";
        }
        if (token.isExpired(LocalDate.now(clock))) {
            return "token.state.expired";
        }
        return token.user().enabled() ? "token.state.good" : "token.state.user-disabled";
    }

    /** The token just made, with its text; or null. */
    public Tokens.Made getMade() {
        return made;
    }

    public String getSignIn() {
        return signIn;
    }

    public void setSignIn(String signIn) {
        this.signIn = signIn;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getExpiresOn() {
        return expiresOn;
    }

    public void setExpiresOn(LocalDate expiresOn) {
        this.expiresOn = expiresOn;
    }
}
