package org.ninefold.stakeholder.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ninefold.platform.messages.Messages;
import org.ninefold.stakeholder.ListedWord;
import org.ninefold.stakeholder.WordLists;
import org.ninefold.stakeholder.WordLists.Word;

/** One list of words while somebody works on it. */
public final class WordForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ListedWord.List list;
    private final long version;
    private final List<Row> rows = new ArrayList<>();
    private String fresh;

    WordForm(ListedWord.List list, long version, List<Word> words, Messages texts) {
        this.list = list;
        this.version = version;
        words.forEach(word -> rows.add(new Row(list, word, texts)));
    }

    /** @param steps how far down; less than none is up */
    void move(String key, int steps) {
        for (int at = 0; at < rows.size(); at++) {
            int to = at + steps;
            if (rows.get(at).key.equals(key) && to >= 0 && to < rows.size()) {
                Collections.swap(rows, at, to);
                return;
            }
        }
    }

    List<Word> words() {
        List<Word> words = new ArrayList<>(rows.stream().map(Row::word).toList());
        if (fresh != null && !fresh.isBlank()) {
            words.add(new Word(null, fresh, true));
        }
        return words;
    }

    long version() {
        return version;
    }

    public ListedWord.List getList() {
        return list;
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    /** A word of the list. */
    public static final class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final String own;
        private String text;
        private boolean offered;

        private Row(ListedWord.List list, Word word, Messages texts) {
            key = word.key();
            own = WordLists.isOwn(list, key) ? new Word(key, null, true).text(list, texts) : null;
            text = word.text(list, texts);
            offered = word.offered();
        }

        /** What reads as the product itself says it is no label: it is read in each language. */
        private Word word() {
            boolean said = text != null && !text.isBlank() && !text.strip().equals(own);
            return new Word(key, said ? text : null, offered);
        }

        public String getKey() {
            return key;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }

        public boolean isOffered() {
            return offered;
        }

        public void setOffered(boolean offered) {
            this.offered = offered;
        }
    }
}
