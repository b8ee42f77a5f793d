package org.ninefold.stakeholder;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Messages;

/** The words people may choose among: what somebody does, and which role they have in the decision. */
@Stateless
@PermitAll
public class WordLists {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    /**
     * A word of a list.
     *
     * @param label null for one that the product itself has a text for
     * @param offered whether people may choose it; one that is hidden stays with those who have it
     */
    public record Word(String key, String label, boolean offered) {

        /** As people read it. */
        public String text(ListedWord.List list, Messages texts) {
            if (label != null) {
                return label;
            }
            return list == ListedWord.List.ROLE ? texts.text("BuyingRole." + key) : texts.text("PersonFunction." + key);
        }
    }

    /** In their order. */
    public List<Word> all(ListedWord.List list) {
        return em.createQuery("select w from ListedWord w where w.list = :list order by w.place", ListedWord.class)
                .setParameter("list", list)
                .getResultStream()
                .map(ListedWord::word)
                .toList();
    }

    /**
     * The key that somebody means, capitals or not.
     *
     * @throws Refused where the list has no such word
     */
    public String key(ListedWord.List list, String said) {
        return em.createQuery(
                        "select w.key from ListedWord w where w.list = :list and lower(w.key) = lower(:said)",
                        String.class)
                .setParameter("list", list)
                .setParameter("said", said)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(StakeholderRefusal.WORD_UNKNOWN, said));
    }
}
