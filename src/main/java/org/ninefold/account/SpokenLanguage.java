package org.ninefold.account;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** In which of our languages somebody is spoken to: their own, else that of the account's country. */
public final class SpokenLanguage {

    /**
     * The language as a column, null where neither says it, of a contact {@code c} and its account {@code a}: the same as
     * {@link #of}.
     */
    public static final String COLUMN = "case when c.language in ('en', 'da', 'sv', 'fi') then c.language"
            + " when a.country = 'DK' then 'da' when a.country = 'SE' then 'sv' when a.country = 'FI' then 'fi' end";

    private static final Set<String> OURS = Set.of("en", "da", "sv", "fi");
    private static final Map<String, String> COUNTRIES = Map.of("DK", "da", "SE", "sv", "FI", "fi");

    private SpokenLanguage() {}

    /**
     * @param language of the person, or null
     * @param country of the account, or null
     * @return empty where neither says it
     */
    public static Optional<String> of(String language, String country) {
        return language != null && OURS.contains(language)
                ? Optional.of(language)
                : Optional.ofNullable(country).map(COUNTRIES::get);
    }
}
