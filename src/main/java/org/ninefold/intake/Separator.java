package org.ninefold.intake;

/** What stands between the cells of a csv. */
public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    private final char sign;

    Separator(char sign) {
        this.sign = sign;
    }

    char sign() {
        return sign;
    }

    /** The one the first line of a text has most of outside quotes; where it has none, the comma. */
    static Separator in(CharSequence text) {
        Separator best = COMMA;
        for (Separator one : values()) {
            if (one.count(text) > best.count(text)) {
                best = one;
            }
        }
        return best;
    }

    private int count(CharSequence text) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!quoted && (c == '\n' || c == '\r')) {
                return count;
            }
            quoted ^= c == '"';
            count += !quoted && c == sign ? 1 : 0;
        }
        return count;
    }
}
