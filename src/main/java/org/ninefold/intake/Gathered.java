package org.ninefold.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ninefold.platform.sheet.FormulaText;

/**
 * Cells of several columns in one text, {@code name=text | name=text}, so that it can be read and mended in one field. A
 * bar or a backslash within a text has a backslash before it.
 */
public final class Gathered {

    /** The most characters; more than a questionnaire with long answers has. */
    public static final int LONGEST = 60_000;

    static final String BETWEEN = " | ";

    private Gathered() {}

    static String entry(String name, String text) {
        String plain = FormulaText.unguard(text.strip());
        return name + "=" + plain.replace("\\", "\\\\").replace("|", "\\|");
    }

    /** The texts by the names of their columns, in the order of the file. What has no name is a name without a text. */
    public static Map<String, String> read(String gathered) {
        Map<String, String> texts = new LinkedHashMap<>();
        StringBuilder one = new StringBuilder();
        for (int i = 0; i < gathered.length(); i++) {
            char c = gathered.charAt(i);
            if (c == '\\' && i + 1 < gathered.length()) {
                one.append(gathered.charAt(++i));
            } else if (c == '|') {
                add(one, texts);
            } else {
                one.append(c);
            }
        }
        add(one, texts);
        return texts;
    }

    private static void add(StringBuilder one, Map<String, String> texts) {
        String[] parts = one.toString().split("=", 2);
        if (!one.toString().isBlank()) {
            texts.put(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
        }
        one.setLength(0);
    }
}
