package org.ninefold.document.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ninefold.document.Letters;
import org.ninefold.document.Letters.Printed;
import org.ninefold.platform.web.Say;

/** Letters that ask people for permission, to be printed; by mail where that is set. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Letters letters;

    @Inject
    Say say;

    private String contacts;
    private transient List<Printed> made = List.of();

    public void load() {
        letters.isMailed();
    }

    /** Makes them with a link each; nothing is sent. */
    public void make() {
        made = letters.print(named());
    }

    public void mail() {
        int queued = letters.mail(named());
        say.done(queued == 0 ? "letters.mailed.nobody" : "letters.mailed", say.count(queued));
    }

    private List<String> named() {
        return List.of((contacts == null ? "" : contacts).split("[\\s,;]+"));
    }

    public List<Printed> getMade() {
        return made == null ? List.of() : made;
    }

    public boolean isMailed() {
        return letters.isMailed();
    }

    /** References, with commas or lines between them. */
    public String getContacts() {
        return contacts;
    }

    public void setContacts(String contacts) {
        this.contacts = contacts;
    }
}
