package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.ninefold.kernel.Refusal.Ground;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.Say;
import org.ninefold.stakeholder.ListedWord;
import org.ninefold.stakeholder.WordLists;

/** The words offered for people on decision maps, one form for each list. */
@Named
@ViewScoped
public class WordsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String HERE = "words.xhtml?faces-redirect=true";

    @EJB
    WordLists lists;

    @Inject
    Language language;

    @Inject
    Say say;

    private List<WordForm> forms;

    public void load() {
        Messages texts = new Messages(language.getLocale());
        forms = Arrays.stream(ListedWord.List.values())
                .map(list -> new WordForm(list, lists.editable(list), lists.all(list), texts))
                .toList();
    }

    public String save(WordForm form) {
        try {
            lists.save(form.getList(), form.version(), form.words());
        } catch (Refused e) {
            if (e.refusal().ground() == Ground.OUTDATED) {
                load();
            }
            throw e;
        }
        say.done("words.saved");
        return HERE;
    }

    /** Saves what else was typed, too. */
    public String up(WordForm form, String key) {
        form.move(key, -1);
        return save(form);
    }

    public String down(WordForm form, String key) {
        form.move(key, 1);
        return save(form);
    }

    public List<WordForm> getForms() {
        return forms;
    }
}
