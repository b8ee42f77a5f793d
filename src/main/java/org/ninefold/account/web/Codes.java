package org.ninefold.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.Language;

/** Countries and currencies by name, in the user's language and order. */
@Named
@RequestScoped
public class Codes {

    private static final List<String> LANGUAGES =
            List.of("da", "de", "en", "es", "et", "fi", "fr", "is", "it", "lt", "lv", "nb", "nl", "nn", "pl", "sv");

    @Inject
    Language language;

    /** The name of a country by its two letters. */
    public String country(String code) {
        return new Locale("", code).getDisplayCountry(language.getLocale());
    }

    public List<Choice> getCountries() {
        Locale locale = language.getLocale();
        return sorted(Stream.of(Locale.getISOCountries())
                .map(code -> new Choice(code, new Locale("", code).getDisplayCountry(locale), false)));
    }

    /** The currencies in use; those for funds and testing are left out. */
    public List<Choice> getCurrencies() {
        Locale locale = language.getLocale();
        return sorted(Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getNumericCode() > 0
                        && !currency.getCurrencyCode().startsWith("X"))
                .map(currency -> new Choice(currency.getCurrencyCode(), currency.getDisplayName(locale), false)));
    }

    /** The name of a currency by its three letters. */
    public String currency(String code) {
        return Currency.getInstance(code).getDisplayName(language.getLocale());
    }

    /** The name of a language by its two letters. */
    public String language(String code) {
        return new Locale(code).getDisplayLanguage(language.getLocale());
    }

    /** The languages people write to contacts in, and the one chosen now where it is another. */
    public List<Choice> languages(String chosen) {
        Stream<String> offered = Stream.concat(LANGUAGES.stream(), Stream.ofNullable(chosen));
        return sorted(offered.distinct()
                .map(code -> new Choice(code, new Locale(code).getDisplayLanguage(language.getLocale()), false)));
    }

    private List<Choice> sorted(Stream<Choice> choices) {
        Comparator<Object> order = Collator.getInstance(language.getLocale());
        return choices.sorted(Comparator.comparing(Choice::label, order)).toList();
    }
}
