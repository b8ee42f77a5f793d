package org.ninefold.consent.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.ninefold.consent.ConsentRefusal;
import org.ninefold.consent.Erasure;
import org.ninefold.consent.Erasures;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/** Shows where a person is known, and erases the person for who says why and types the name. */
@Named
@ViewScoped
public class ErasurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Erasures erasures;

    @Inject
    Say say;

    private String person;
    private String name;
    private String account;
    private String reason;
    private String typed;
    private transient Erasure known;

    public void load() {
        known = null;
        name = getKnown().name();
        account = getKnown().account();
    }

    /** Of a form sent twice, the second finds it done. */
    public void erase() {
        if (typed == null || !typed.strip().equals(name)) {
            throw new Refused(ConsentRefusal.NOT_CONFIRMED, name);
        }
        try {
            erasures.erase(person, reason);
        } catch (NotFound done) {
            known = null;
        }
        say.done("erasure.done");
        where().open();
    }

    private ListAddress where() {
        return account == null
                ? new ListAddress("/account/accounts.xhtml")
                : new ListAddress("/account/account.xhtml", Map.of("ref", account));
    }

    public Erasure getKnown() {
        if (known == null) {
            known = erasures.preview(person);
        }
        return known;
    }

    public String getName() {
        return name;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
