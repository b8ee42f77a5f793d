package org.ninefold.stakeholder.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.ninefold.platform.rest.Bodies;
import org.ninefold.stakeholder.WordLists.Word;

/** A list of words, in the order in which they are offered. */
@Schema(name = "WordListJson")
public record WordListJson(List<WordJson> words) {

    /** A word of a list. */
    @Schema(name = "WordJson")
    public record WordJson(
            @Schema(description = "Absent for a word that is to be added.") String key,
            @Schema(description = "Absent: the product's own text, in the language of who reads.") String label,
            @Schema(description = "Absent: yes.") Boolean offered) {

        private Word word() {
            return new Word(key, label, offered == null || offered);
        }
    }

    static WordListJson of(List<Word> words) {
        return new WordListJson(words.stream()
                .map(word -> new WordJson(word.key(), word.label(), word.offered()))
                .toList());
    }

    List<Word> wished() {
        return Bodies.present(words).stream().map(WordJson::word).toList();
    }
}
