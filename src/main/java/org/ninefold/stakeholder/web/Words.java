package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.Say;
import org.ninefold.stakeholder.ListedWord;
import org.ninefold.stakeholder.WordLists;
import org.ninefold.stakeholder.WordLists.Word;

/** Functions and roles as people read them. */
@Named
@RequestScoped
public class Words {

    @EJB
    WordLists lists;

    @Inject
    Say say;

    private final Map<ListedWord.List, List<Word>> known = new EnumMap<>(ListedWord.List.class);

    public List<Choice> getFunctions() {
        return choices(ListedWord.List.FUNCTION);
    }

    public List<Choice> getRoles() {
        return choices(ListedWord.List.ROLE);
    }

    public String function(String key) {
        return text(ListedWord.List.FUNCTION, key);
    }

    public String role(String key) {
        return text(ListedWord.List.ROLE, key);
    }

    private List<Choice> choices(ListedWord.List list) {
        return all(list).stream()
                .filter(Word::offered)
                .map(word -> new Choice(word.key(), text(list, word), false))
                .toList();
    }

    private String text(ListedWord.List list, String key) {
        return all(list).stream()
                .filter(word -> word.key().equals(key))
                .findFirst()
                .map(word -> text(list, word))
                .orElse(key == null ? "" : key);
    }

    private String text(ListedWord.List list, Word word) {
        if (word.label() != null) {
            return word.label();
        }
        return list == ListedWord.List.ROLE
                ? say.text("BuyingRole." + word.key())
                : say.text("PersonFunction." + word.key());
    }

    private List<Word> all(ListedWord.List list) {
        return known.computeIfAbsent(list, lists::all);
    }
}
