package org.ninefold.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text with fields in braces. A value is put in as it is and never read for further fields. */
record MergedText(String text) {

    private static final Pattern FIELD = Pattern.compile("\\{([\\p{L}][\\p{L}\\p{N}._-]*)}");

    /** The words between braces, in their order, each once. */
    Set<String> words() {
        Set<String> words = new LinkedHashSet<>();
        FIELD.matcher(text).results().map(found -> found.group(1)).forEach(words::add);
        return words;
    }

    /** The known fields among them. */
    List<MergeField> fields() {
        return words().stream().flatMap(word -> MergeField.of(word).stream()).toList();
    }

    /** The text with each field's value; what has none is empty. */
    String with(Map<MergeField, String> values) {
        return with(values, word -> word);
    }

    private String with(Map<MergeField, String> values, UnaryOperator<String> written) {
        StringBuilder merged = new StringBuilder();
        int from = 0;
        for (MatchResult found : FIELD.matcher(text).results().toList()) {
            merged.append(written.apply(text.substring(from, found.start())));
            merged.append(written.apply(MergeField.of(found.group(1))
                    .map(field -> values.getOrDefault(field, ""))
                    .orElse(found.group())));
            from = found.end();
        }
        return merged.append(written.apply(text.substring(from))).toString();
    }

    /** As HTML: paragraphs where a line is empty, line breaks elsewhere, the link as a link; all else as text. */
    String html(Map<MergeField, String> values) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : text.strip().split("\\R{2,}")) {
            html.append("<p style=\"margin:0 0 1em\">")
                    .append(new MergedText(paragraph).paragraph(values))
                    .append("</p>\n");
        }
        return html.toString();
    }

    private String paragraph(Map<MergeField, String> values) {
        StringBuilder html = new StringBuilder();
        int from = 0;
        for (MatchResult found : FIELD.matcher(text).results().toList()) {
            Optional<MergeField> field = MergeField.of(found.group(1)).filter(MergeField::isLink);
            if (field.isPresent()) {
                html.append(new MergedText(text.substring(from, found.start())).with(values, MergedText::escaped));
                html.append(link(values.getOrDefault(field.get(), "")));
                from = found.end();
            }
        }
        return html.append(new MergedText(text.substring(from)).with(values, MergedText::escaped))
                .toString();
    }

    private static String link(String address) {
        String safe = escaped(address);
        return address.startsWith("https://") || address.startsWith("http://")
                ? "<a href=\"" + safe + "\" style=\"color:#1a56a0\">" + safe + "</a>"
                : safe;
    }

    static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;")
                .replaceAll("\\R", "<br>\n");
    }
}
