package org.ninefold.ofbiz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.ninefold.platform.messages.Messages;

/** What an administrator is told of tables. */
class OfbizWordsTest {

    @Test
    @DisplayName("Every table that is looked for has words that say what it holds")
    void everyTableHasWords() {
        Messages texts = new Messages(Locale.ENGLISH);
        List<String> silent = OfbizTable.ALL.stream()
                .map(table -> "HostPart." + table.name())
                .filter(key -> texts.text(key).equals(key))
                .toList();
        assertEquals(List.of(), silent);
    }
}
