package org.ninefold.account;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a company's name is, but for how it happens to be written: capitals, accents, points, blanks, doubled letters,
 * and the legal form before or after it make no difference.
 */
public final class AlikeKey {

    /** A name of fewer letters begins too many others. */
    static final int TELLING = 5;

    private static final Set<String> LEGAL_FORMS = Set.of(
            "as", "aps", "ivs", "is", "ks", "amba", "fmba", "smba", "ps", "asa", "ab", "hb", "kb", "oy", "oyj", "ky",
            "ry", "tmi", "abp", "ltd", "limited", "plc", "llp", "llc", "inc", "corp", "co", "gmbh", "ag", "kg", "ug",
            "ohg", "se", "bv", "nv", "sa", "sas", "sarl", "srl", "spa", "eood");
    private static final Set<String> AND = Set.of("and", "og", "och", "ja", "und", "et");

    private AlikeKey() {}

    /** The key of a name, no longer than its column; null for a name without a letter or digit. */
    public static String of(String name) {
        String key = String.join("", words(name));
        String cut = key.length() <= SearchKey.NAME ? key : key.substring(0, SearchKey.NAME);
        return cut.isEmpty() ? null : cut;
    }

    /** The keys of the shorter names with which this one begins, a word or more: those long enough to tell something. */
    static List<String> beginnings(String name) {
        List<String> found = new ArrayList<>();
        List<String> words = words(name);
        for (int count = 1; count < words.size(); count++) {
            String beginning = String.join("", words.subList(0, count));
            if (beginning.length() >= TELLING) {
                found.add(beginning);
            }
        }
        return found;
    }

    private static List<String> words(String name) {
        String joined =
                plain(name).replaceAll("(?<=\\p{L})[./'’](?=\\p{L})", "").replace(".", " ");
        List<String> all = Arrays.stream(joined.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !AND.contains(word))
                .toList();
        int from = 0;
        int to = all.size();
        while (to - from > 1 && LEGAL_FORMS.contains(all.get(to - 1))) {
            to--;
        }
        while (to - from > 1 && LEGAL_FORMS.contains(all.get(from))) {
            from++;
        }
        return all.subList(from, to).stream().map(AlikeKey::single).toList();
    }

    /** Small letters without accents; å is aa in Danish, and both are a here, as ö and ø are o. */
    private static String plain(String name) {
        String small = name.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ł", "l");
        return Normalizer.normalize(small, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    private static String single(String word) {
        return word.replaceAll("(\\p{L})\\1+", "$1");
    }
}
