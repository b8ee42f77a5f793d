package org.ninefold.stakeholder;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A word that people may choose for a function, for a role in the decision, or for a persona. */
@Entity
@Table(schema = "ninefold", name = "listed_word")
public class ListedWord {

    /** Which list. */
    public enum List {
        FUNCTION,
        ROLE,
        /** The product brings none: personas are a company's own. */
        PERSONA
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "listed_word_seq")
    @SequenceGenerator(
            name = "listed_word_seq",
            schema = "ninefold",
            sequenceName = "listed_word_seq",
            allocationSize = 50)
    private Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_name")
    private List list;

    @Column(name = "word_key")
    private String key;

    /** Null: the product's own text. */
    private String label;

    private int place;
    private boolean hidden;

    protected ListedWord() {}

    ListedWord(List list, String key) {
        this.list = list;
        this.key = key;
    }

    void say(String text, int at, boolean offered) {
        label = text;
        place = at;
        hidden = !offered;
    }

    String key() {
        return key;
    }

    long version() {
        return version;
    }

    WordLists.Word word() {
        return new WordLists.Word(key, label, !hidden);
    }
}
