package org.ninefold.account;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import org.ninefold.kernel.Refused;

/** What a field accepts, named by its constant; limits are those of the columns, so that no database ever has to refuse or round. */
public final class Check {

    public static final int REF = 60;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private Check() {}

    /** Stripped text, or a refusal where there is none. */
    public static String required(Enum<?> field, String text, int longest) {
        String stripped = optional(field, text, longest);
        if (stripped == null) {
            throw new Refused(AccountRefusal.MISSING, field);
        }
        return stripped;
    }

    /** Stripped text, null where there is none. */
    public static String optional(Enum<?> field, String text, int longest) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String stripped = text.strip();
        if (stripped.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(stripped)) {
            throw new Refused(AccountRefusal.TEXT_UNREADABLE, field);
        }
        if (stripped.length() > longest) {
            throw new Refused(AccountRefusal.TEXT_TOO_LONG, field, longest);
        }
        return stripped;
    }

    public static <T> T present(Enum<?> field, T thing) {
        if (thing == null) {
            throw new Refused(AccountRefusal.MISSING, field);
        }
        return thing;
    }

    /** A day of a year with four digits; null stays null. */
    public static LocalDate day(Enum<?> field, LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new Refused(AccountRefusal.DATE_OUT_OF_RANGE, field);
        }
        return day;
    }

    /** A country by ISO 3166-1 alpha-2, in capitals; null stays null. */
    static String country(String country) {
        String code = upper(optional(Field.COUNTRY, country, REF));
        if (code != null && !COUNTRIES.contains(code)) {
            throw new Refused(AccountRefusal.COUNTRY_UNKNOWN, code);
        }
        return code;
    }

    /** A language by ISO 639-1, in small letters; null stays null. */
    public static String language(String text) {
        String language = optional(Field.LANGUAGE, text, REF);
        String code = language == null ? null : language.toLowerCase(Locale.ROOT);
        if (code != null && !LANGUAGES.contains(code)) {
            throw new Refused(AccountRefusal.LANGUAGE_UNKNOWN, language);
        }
        return code;
    }

    /** A currency by ISO 4217, in capitals; null stays null. */
    static String currency(String currency) {
        String code = upper(optional(Field.CURRENCY, currency, REF));
        if (code != null && !isCurrency(code)) {
            throw new Refused(AccountRefusal.CURRENCY_UNKNOWN, code);
        }
        return code;
    }

    /** An amount that fits {@code numeric(19,4)} unrounded; null stays null. */
    static BigDecimal amount(Field field, BigDecimal amount) {
        return number(field, amount, 15, 4);
    }

    /** A number with at most so many digits before and behind the decimal point; null stays null. */
    static BigDecimal number(Field field, BigDecimal number, int before, int behind) {
        if (number == null || number.signum() == 0) {
            return number == null ? null : BigDecimal.ZERO;
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.scale() > behind || plain.precision() - plain.scale() > before) {
            throw new Refused(AccountRefusal.NUMBER_TOO_LONG, field, before, behind);
        }
        return number;
    }

    static BigDecimal notNegative(Field field, BigDecimal number) {
        if (number != null && number.signum() < 0) {
            throw new Refused(AccountRefusal.NEGATIVE, field);
        }
        return number;
    }

    /** A number as text without trailing zeros, so that 5 and 5.00 compare as the same; null stays null. */
    static String plain(BigDecimal number) {
        if (number == null) {
            return null;
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String upper(String code) {
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    private static boolean isCurrency(String code) {
        try {
            return Currency.getInstance(code) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
