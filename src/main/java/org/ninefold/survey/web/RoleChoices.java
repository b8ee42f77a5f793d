package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.Language;
import org.ninefold.stakeholder.ListedWord;
import org.ninefold.stakeholder.WordLists;

/** Roles in the decision, by which people can be asked. */
@Named
@RequestScoped
public class RoleChoices {

    @EJB
    WordLists words;

    @Inject
    Language language;

    /** @param chosen keys with blanks between, or null */
    public List<Choice> of(String chosen) {
        List<String> keys = chosen == null ? List.of() : List.of(chosen.split(" "));
        Messages texts = new Messages(language.getLocale());
        return words.all(ListedWord.List.ROLE).stream()
                .filter(word -> word.offered() || keys.contains(word.key()))
                .map(word -> new Choice(word.key(), word.text(ListedWord.List.ROLE, texts), keys.contains(word.key())))
                .toList();
    }
}
