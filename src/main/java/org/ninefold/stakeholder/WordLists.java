package org.ninefold.stakeholder;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Role;
import org.ninefold.account.EditGuard;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.messages.Messages;

/** The words people may choose among: what somebody does, which role they have in the decision, and whom they are like. */
@Stateless
@PermitAll
public class WordLists {

    static final String SUBJECT = "word-list";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    EditGuard guard;

    @EJB
    Audit audit;

    /**
     * A word of a list.
     *
     * @param key null for one that is to be added
     * @param label null for one that the product itself has a text for
     * @param offered whether people may choose it; one that is not stays with those who have it
     */
    public record Word(String key, String label, boolean offered) {

        /** As people read it. */
        public String text(ListedWord.List list, Messages texts) {
            return label == null ? own(list, key, texts) : label;
        }
    }

    /** The product's own text of a word that it brought along. */
    private static String own(ListedWord.List list, String key, Messages texts) {
        return switch (list) {
            case FUNCTION -> texts.text("PersonFunction." + key);
            case ROLE -> texts.text("BuyingRole." + key);
            case PERSONA -> key;
        };
    }

    /** Whether the product brought the word along. */
    public static boolean isOwn(ListedWord.List list, String key) {
        return list != ListedWord.List.PERSONA
                && !own(list, key, new Messages(Locale.ENGLISH)).endsWith("." + key);
    }

    /** In their order. */
    public List<Word> all(ListedWord.List list) {
        return rows(list, LockModeType.NONE).stream().map(ListedWord::word).toList();
    }

    /** What a change of the list must name as seen; it grows with each. */
    public long version(ListedWord.List list) {
        return version(rows(list, LockModeType.NONE));
    }

    /** The same, for those who may change the list. */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public long editable(ListedWord.List list) {
        return version(list);
    }

    /**
     * Makes the list what is wished for. A word that is left out is not offered any more, and comes last: somebody may
     * have it.
     *
     * @param version of the list the person saw
     */
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    public void save(ListedWord.List list, long version, List<Word> wished) {
        List<ListedWord> rows = rows(list, LockModeType.PESSIMISTIC_WRITE);
        guard.mustBe(version, version(rows), SUBJECT, list.name());
        List<Word> was = rows.stream().map(ListedWord::word).toList();
        List<Word> words = new WordRules(was, key -> isOwn(list, key)).settled(wished);
        Map<String, ListedWord> known = rows.stream().collect(Collectors.toMap(ListedWord::key, Function.identity()));
        for (int place = 0; place < words.size(); place++) {
            Word word = words.get(place);
            ListedWord row = known.computeIfAbsent(word.key(), key -> new ListedWord(list, key));
            row.say(word.label(), place + 1, word.offered());
            em.persist(row);
        }
        guard.save(SUBJECT, list.name());
        Change change = Change.of("CHANGE", SUBJECT, list.name()).field("words", shown(was), shown(words));
        if (!change.isEmpty()) {
            audit.record(change);
        }
    }

    /**
     * The key that somebody means, capitals or not.
     *
     * @param said a key, a label, or the product's own text in any of its languages
     * @throws Refused where the list has no such word
     */
    public String key(ListedWord.List list, String said) {
        String key = spellings(list).get(small(said));
        if (key == null) {
            throw new Refused(StakeholderRefusal.WORD_UNKNOWN, said);
        }
        return key;
    }

    /**
     * The keys by what somebody may write for them, in small letters: keys before what words are called, and the first
     * word of those that are called the same.
     */
    public Map<String, String> spellings(ListedWord.List list) {
        List<Word> words = all(list);
        Map<String, String> keys = new HashMap<>();
        words.forEach(word -> keys.put(small(word.key()), word.key()));
        for (Word word : words) {
            names(list, word).forEach(name -> keys.putIfAbsent(small(name), word.key()));
        }
        return keys;
    }

    private static List<String> names(ListedWord.List list, Word word) {
        return word.label() != null
                ? List.of(word.label())
                : Bundles.LANGUAGES.stream()
                        .map(language -> own(list, word.key(), new Messages(Locale.forLanguageTag(language))))
                        .toList();
    }

    static String small(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    private List<ListedWord> rows(ListedWord.List list, LockModeType lock) {
        return em.createQuery(
                        "select w from ListedWord w where w.list = :list order by w.place, w.id", ListedWord.class)
                .setParameter("list", list)
                .setLockMode(lock)
                .getResultList();
    }

    private static long version(List<ListedWord> rows) {
        return rows.stream().mapToLong(ListedWord::version).sum();
    }

    private static String shown(List<Word> words) {
        return words.stream()
                .map(word -> (word.label() == null ? word.key() : word.label()) + (word.offered() ? "" : " –"))
                .collect(Collectors.joining(", "));
    }
}
