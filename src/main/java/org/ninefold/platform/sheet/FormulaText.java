package org.ninefold.platform.sheet;

/**
 * Text that a spreadsheet would take for a formula. Guarding puts an apostrophe before it; taking the guard away gives
 * every text back as it was, since text that begins with apostrophes and then a formula is guarded as well.
 */
public final class FormulaText {

    /** What makes a formula, in the narrow and the full-width forms, and what some programs skip before it. */
    private static final String BEGINNINGS = "=+-@\t\r\0＝＋－＠";

    private FormulaText() {}

    /** The text as it stands in a csv cell. */
    public static String guard(String text) {
        return isFormula(text, 0) ? "'" + text : text;
    }

    /** The text that was guarded. */
    public static String unguard(String text) {
        return text.startsWith("'") && isFormula(text, 1) ? text.substring(1) : text;
    }

    private static boolean isFormula(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
