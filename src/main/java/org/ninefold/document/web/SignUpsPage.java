package org.ninefold.document.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.document.SignUps;
import org.ninefold.document.SignUps.Waiting;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;

/** Who confirmed the newsletter with an address that is not one contact's. */
@Named
@ViewScoped
public class SignUpsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = "/document/sign-ups.xhtml";

    @EJB
    SignUps signUps;

    @Inject
    Say say;

    private final HashMap<Long, String> contacts = new HashMap<>();

    /** As it was shown: rows are told apart by their places in it. */
    private List<Waiting> waiting;

    public void load() {
        getWaiting();
    }

    public void attach(Waiting one) {
        signUps.attach(one.id(), contacts.get(one.id()));
        say.done("sign-ups.attached", one.email());
        new ListAddress(PAGE).open();
    }

    public void putAside(Waiting one) {
        signUps.setAside(one.id());
        say.done("sign-ups.set-aside");
        new ListAddress(PAGE).open();
    }

    public List<Waiting> getWaiting() {
        if (waiting == null) {
            waiting = signUps.waiting();
        }
        return waiting;
    }

    /** What is typed for each, by its number. */
    public Map<Long, String> getContacts() {
        return contacts;
    }
}
