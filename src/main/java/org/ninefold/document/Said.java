package org.ninefold.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a template says in one language; a page's subject is its heading. */
public record Said(String subject, String body) {

    /** The fields it names. */
    Set<MergeField> fields() {
        Set<MergeField> fields = new LinkedHashSet<>(new MergedText(subject).fields());
        fields.addAll(new MergedText(body).fields());
        return fields;
    }

    Said with(Map<MergeField, String> values) {
        return new Said(MergeValues.oneLine(new MergedText(subject).with(values)), new MergedText(body).with(values));
    }

    /** The body, part by part. */
    public List<String> paragraphs() {
        return List.of(body.strip().split("\\R{2,}"));
    }

    String html(Map<MergeField, String> values) {
        return new MergedText(body).html(values);
    }
}
