package org.ninefold.intake;

import org.ninefold.kernel.Refused;

/**
 * What is asked of an import.
 *
 * @param locale one of {@code en, da, sv, fi}: how the file writes numbers and dates; null for decimal point and ISO
 * @param mapping how the file is written and its columns are mapped; null to go by the locale and the header's names
 */
public record ImportOrder(String kind, ImportMode mode, WriteMode writeMode, String locale, Mapping mapping) {

    /**
     * What a request asks for, in words.
     *
     * @param mode null for {@code CHECK}
     * @param write null for {@code BOTH}
     * @throws Refused when a word is none of the known ones
     */
    public static ImportOrder asked(String kind, String mode, String write, String locale) {
        String language = locale == null || locale.isBlank() ? null : locale;
        if (language != null && !Notation.LOCALES.contains(language)) {
            throw new Refused(FileRefusal.UNKNOWN_CHOICE, "locale", language, Notation.LOCALES);
        }
        return new ImportOrder(
                kind,
                Choice.of("mode", ImportMode.values(), mode == null ? ImportMode.CHECK.name() : mode),
                Choice.of("write", WriteMode.values(), write == null ? WriteMode.BOTH.name() : write),
                language,
                null);
    }

    /** The same, with the columns mapped so. */
    public ImportOrder mapped(Mapping columns) {
        return new ImportOrder(kind, mode, writeMode, locale, columns);
    }

    Dialect dialect() {
        return mapping == null ? Dialect.declared(locale) : mapping.dialect();
    }
}
