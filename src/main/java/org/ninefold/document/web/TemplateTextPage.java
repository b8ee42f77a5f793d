package org.ninefold.document.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.ninefold.document.MergeField;
import org.ninefold.document.TemplateView;
import org.ninefold.document.Templates;
import org.ninefold.document.Templates.Preview;
import org.ninefold.document.TestMails;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.Say;

/** A template as somebody would get it. */
@Named
@ViewScoped
public class TemplateTextPage implements Serializable {

    static final String PAGE = "/document/template.xhtml";

    private static final long serialVersionUID = 1L;

    @EJB
    Templates templates;

    @EJB
    TestMails mails;

    @Inject
    Language language;

    @Inject
    Say say;

    private String key;
    private String person;
    private String speak;
    private transient TemplateView template;
    private transient Preview preview;

    public void load() {
        template = templates.get(key);
        try {
            preview = templates.preview(key, person, asked());
        } catch (Refused unknown) {
            say.mend("template.person.unknown", person);
            preview = templates.preview(key, null, asked());
        }
    }

    /** The language asked for; a person's own where there is one, else the reader's. */
    private String asked() {
        boolean somebody = person != null && !person.isBlank();
        return (speak == null || speak.isBlank()) && somebody ? null : language.orOwn(speak);
    }

    /** Sends it to whoever is signed in. */
    public void test() {
        say.done("template.test.queued", mails.toMyself(key, person, getSpoken()));
    }

    public TemplateView getTemplate() {
        if (template == null) {
            load();
        }
        return template;
    }

    public Preview getPreview() {
        if (preview == null) {
            load();
        }
        return preview;
    }

    public List<MergeField> getMissing() {
        return getPreview().missing();
    }

    public String getSpoken() {
        return getPreview().language();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** Reference, address or name. */
    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getSpeak() {
        return speak;
    }

    public void setSpeak(String speak) {
        this.speak = speak;
    }
}
