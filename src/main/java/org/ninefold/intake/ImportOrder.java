package org.ninefold.intake;

import java.util.Arrays;
import java.util.List;
import org.ninefold.kernel.Refused;

/**
 * What is asked of an import.
 *
 * @param locale one of {@code en, da, sv, fi}: how the file writes numbers and dates; null for decimal point and ISO
 * @param fileName as its sender calls it, or null
 */
public record ImportOrder(String kind, ImportMode mode, WriteMode writeMode, String locale, String fileName) {

    /** The languages in which numbers and dates of a file may be declared to be written. */
    public static final List<String> LOCALES = Notation.LOCALES;

    /**
     * What a request asks for, in words.
     *
     * @param mode null for {@code CHECK}
     * @param write null for {@code BOTH}
     * @throws Refused when a word is none of the known ones
     */
    public static ImportOrder asked(String kind, String mode, String write, String locale, String fileName) {
        String language = locale == null || locale.isBlank() ? null : locale;
        if (language != null && !Notation.LOCALES.contains(language)) {
            throw new Refused(FileRefusal.UNKNOWN_CHOICE, "locale", language, Notation.LOCALES);
        }
        return new ImportOrder(
                kind,
                choice("mode", ImportMode.values(), mode == null ? ImportMode.CHECK.name() : mode),
                choice("write", WriteMode.values(), write == null ? WriteMode.BOTH.name() : write),
                language,
                fileName);
    }

    private static <E extends Enum<E>> E choice(String name, E[] known, String word) {
        List<String> words = Arrays.stream(known).map(Enum::name).toList();
        return Arrays.stream(known)
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(FileRefusal.UNKNOWN_CHOICE, name, word, words));
    }
}
