package org.ninefold.stakeholder.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.Language;
import org.ninefold.stakeholder.ListedWord;
import org.ninefold.stakeholder.WordLists;
import org.ninefold.stakeholder.WordLists.Word;

/** Functions, roles and personas as people read them. */
@Named
@RequestScoped
public class Words {

    @EJB
    WordLists lists;

    @Inject
    Language language;

    private final Map<ListedWord.List, List<Word>> known = new EnumMap<>(ListedWord.List.class);

    /** @param has what the person has now, which stays even where it is no longer offered */
    public List<Choice> functions(String has) {
        return choices(ListedWord.List.FUNCTION, has);
    }

    /** @param has what the person has now, which stays even where it is no longer offered */
    public List<Choice> roles(String has) {
        return choices(ListedWord.List.ROLE, has);
    }

    /** @param has what the person has now, which stays even where it is no longer offered */
    public List<Choice> personas(String has) {
        return choices(ListedWord.List.PERSONA, has);
    }

    public String function(String key) {
        return text(ListedWord.List.FUNCTION, key);
    }

    public String role(String key) {
        return text(ListedWord.List.ROLE, key);
    }

    public String persona(String key) {
        return text(ListedWord.List.PERSONA, key);
    }

    /** How somebody stands to something, -2 to 2; nothing where nobody knows. */
    public String stance(Object stance) {
        return texts().text("stance." + (stance == null || "".equals(stance) ? "unknown" : stance));
    }

    private List<Choice> choices(ListedWord.List list, String has) {
        return all(list).stream()
                .filter(word -> word.offered() || word.key().equals(has))
                .map(word -> new Choice(word.key(), word.text(list, texts()), false))
                .toList();
    }

    private String text(ListedWord.List list, String key) {
        return all(list).stream()
                .filter(word -> word.key().equals(key))
                .findFirst()
                .map(word -> word.text(list, texts()))
                .orElse(key == null ? "" : key);
    }

    private Messages texts() {
        return new Messages(language.getLocale());
    }

    private List<Word> all(ListedWord.List list) {
        return known.computeIfAbsent(list, lists::all);
    }
}
