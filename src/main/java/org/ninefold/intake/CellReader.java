package org.ninefold.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ninefold.platform.sheet.FormulaText;

/** Reads cells into canonical text: ISO dates, plain decimals, codes in their usual case. */
final class CellReader {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
    private static final BigDecimal MOST_MONEY = new BigDecimal("1e15");
    private static final BigDecimal MOST_HOURS = new BigDecimal("1e7");
    private static final BigDecimal MOST_RATE = new BigDecimal("1e9");
    private static final int MONEY_DECIMALS = 4;
    private static final int HOUR_DECIMALS = 2;
    private static final int RATIO_DECIMALS = 10;
    private static final int SAFE_DIGITS = 15;
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d([.,]\\d+)?[eE]\\+\\d+");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> YES = Set.of("true", "yes", "1", "ja", "kyllä", "sand", "sant");
    private static final Set<String> NO = Set.of("false", "no", "0", "nej", "ei", "falsk", "falskt");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private CellReader() {}

    /** @param cell not blank */
    static String read(Column column, Cell cell, Notation notation) throws CellFault {
        refuseFormulas(cell);
        return switch (column.type()) {
            case REF -> ref(column, cell);
            case SIGN_IN -> text(column, cell).toLowerCase(Locale.ROOT);
            case TEXT, GATHERED -> text(column, cell);
            case DATE -> date(cell, notation);
            case AMOUNT -> money(cell, notation, null);
            case COST -> money(cell, notation, RowFault.NEGATIVE);
            case HOURS -> hours(cell, notation);
            case RATE -> rate(cell, notation);
            case FRACTION -> fraction(cell, notation);
            case YES_NO -> yesNo(cell);
            case CHOICE -> oneOf(column.choices(), upper(cell), RowFault.NOT_A_CHOICE);
            case CURRENCY -> oneOf(CURRENCIES, upper(cell), RowFault.NOT_A_CURRENCY);
            case COUNTRY -> oneOf(COUNTRIES, upper(cell), RowFault.NOT_A_COUNTRY);
            case LANGUAGE -> oneOf(LANGUAGES, cell.text().strip().toLowerCase(Locale.ROOT), RowFault.NOT_A_LANGUAGE);
            case EMAIL -> email(column, cell);
        };
    }

    private static void refuseFormulas(Cell cell) throws CellFault {
        if (cell.nature() == Cell.Nature.UNCOMPUTED) {
            throw new CellFault(RowFault.NO_CACHED_VALUE);
        }
        if (cell.nature() == Cell.Nature.ERROR) {
            throw new CellFault(RowFault.FORMULA_ERROR);
        }
    }

    /** A spreadsheet keeps 15 digits of a number: a longer one has lost its last digits already. */
    private static String ref(Column column, Cell cell) throws CellFault {
        String text = text(column, cell);
        boolean long15 = cell.nature() == Cell.Nature.NUMBER
                && text.chars().filter(Character::isDigit).count() > SAFE_DIGITS;
        if (long15 || SCIENTIFIC.matcher(text).matches()) {
            throw new CellFault(RowFault.SCIENTIFIC);
        }
        return text;
    }

    private static String text(Column column, Cell cell) throws CellFault {
        String text = FormulaText.unguard(cell.text().strip());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && !Character.isWhitespace(c)) {
                throw new CellFault(RowFault.CONTROL_CHARACTER);
            }
            if (c < ' ') {
                text = SPACE.matcher(text).replaceAll(" ");
            }
        }
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            text = Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        if (text.length() > column.most()) {
            throw new CellFault(RowFault.TOO_LONG);
        }
        return text;
    }

    private static String date(Cell cell, Notation notation) throws CellFault {
        if (cell.nature() == Cell.Nature.NUMBER || cell.nature() == Cell.Nature.BOOLEAN) {
            throw new CellFault(RowFault.NOT_A_DATE);
        }
        LocalDate date = notation.date(cell.text().strip());
        if (date.isBefore(FIRST_DAY) || date.isAfter(LAST_DAY)) {
            throw new CellFault(RowFault.DATE_OUT_OF_RANGE);
        }
        return date.toString();
    }

    private static BigDecimal number(Cell cell, Notation notation) throws CellFault {
        return switch (cell.nature()) {
            case NUMBER -> new BigDecimal(cell.text());
            case TEXT -> notation.number(cell.text().strip());
            default -> throw new CellFault(RowFault.NOT_A_NUMBER);
        };
    }

    private static String decimal(BigDecimal number, int decimals, BigDecimal below) throws CellFault {
        BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
        if (rounded.abs().compareTo(below) >= 0) {
            throw new CellFault(RowFault.NUMBER_TOO_LARGE);
        }
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String money(Cell cell, Notation notation, RowFault ifNegative) throws CellFault {
        BigDecimal amount = number(cell, notation);
        if (ifNegative != null && amount.signum() < 0) {
            throw new CellFault(ifNegative);
        }
        return decimal(amount, MONEY_DECIMALS, MOST_MONEY);
    }

    private static String hours(Cell cell, Notation notation) throws CellFault {
        BigDecimal hours = number(cell, notation);
        if (hours.signum() < 0 || hours.compareTo(MOST_HOURS) >= 0) {
            throw new CellFault(RowFault.HOURS_OUT_OF_RANGE);
        }
        return decimal(hours, HOUR_DECIMALS, MOST_HOURS);
    }

    private static String rate(Cell cell, Notation notation) throws CellFault {
        String rate = decimal(number(cell, notation), RATIO_DECIMALS, MOST_RATE);
        if (new BigDecimal(rate).signum() <= 0) {
            throw new CellFault(RowFault.NOT_POSITIVE);
        }
        return rate;
    }

    private static String fraction(Cell cell, Notation notation) throws CellFault {
        BigDecimal share = number(cell, notation);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new CellFault(RowFault.NOT_A_SHARE);
        }
        return decimal(share, RATIO_DECIMALS, BigDecimal.TEN);
    }

    private static String yesNo(Cell cell) throws CellFault {
        String text = cell.text().strip().toLowerCase(Locale.ROOT);
        if (YES.contains(text)) {
            return "true";
        }
        if (NO.contains(text)) {
            return "false";
        }
        throw new CellFault(RowFault.NOT_YES_OR_NO);
    }

    private static String email(Column column, Cell cell) throws CellFault {
        String text = text(column, cell);
        if (!EMAIL.matcher(text).matches()) {
            throw new CellFault(RowFault.NOT_AN_EMAIL);
        }
        return text;
    }

    private static String upper(Cell cell) {
        return FormulaText.unguard(cell.text().strip()).toUpperCase(Locale.ROOT);
    }

    private static String oneOf(java.util.Collection<String> known, String code, RowFault fault) throws CellFault {
        if (!known.contains(code)) {
            throw new CellFault(fault);
        }
        return code;
    }
}
