package org.ninefold.document.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ninefold.document.Letters;
import org.ninefold.document.Letters.Printed;
import org.ninefold.kernel.Page;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Pager;
import org.ninefold.platform.web.Say;

/** Letters that ask people for permission, to be printed; by mail where that is set. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String WAVE = "wave";
    private static final String PAGE = "page";

    @EJB
    Letters letters;

    @Inject
    Say say;

    private String contacts;
    private String wave;
    private String number;
    private transient List<Printed> made = List.of();
    private transient Page<String> listed;

    /** Those of a wave come by its number, so many at once as are made at once. */
    public void load() {
        letters.isMailed();
        if (wave != null && contacts == null) {
            contacts = String.join(", ", listed().items());
        }
    }

    private Page<String> listed() {
        if (listed == null) {
            int offset = (Pager.number(address(), PAGE) - 1) * Letters.AT_ONCE;
            listed = letters.listed(WAVE, Ids.of(WAVE, wave), offset);
        }
        return listed;
    }

    private ListAddress address() {
        return new ListAddress("/document/letters.xhtml").with(WAVE, wave).with(PAGE, number);
    }

    /** Where the others of the wave are; null where there are none. */
    public Pager getPager() {
        return wave == null || listed().total() <= Letters.AT_ONCE
                ? null
                : Pager.of(listed(), address(), PAGE, Letters.AT_ONCE, say);
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

    /** The number of the wave whose people are asked, or null. */
    public String getWave() {
        return wave;
    }

    public void setWave(String wave) {
        this.wave = wave;
    }

    /** The number of the page of its people. */
    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** References, with commas or lines between them. */
    public String getContacts() {
        return contacts;
    }

    public void setContacts(String contacts) {
        this.contacts = contacts;
    }
}
