package org.ninefold.platform.sheet;

import org.ninefold.platform.messages.Messages;

/** How columns and constants are called in a file. */
public interface SheetWords {

    /** For programs: a column by its name, the same that imports take; a constant by its name. */
    SheetWords PLAIN = new SheetWords() {
        @Override
        public String heading(String column) {
            return column;
        }

        @Override
        public String name(Enum<?> constant) {
            return constant.name();
        }

        @Override
        public boolean forPeople() {
            return false;
        }
    };

    /** For people: in their language, column {@code c} by the text {@code sheet.c}. */
    static SheetWords in(Messages texts) {
        return new SheetWords() {
            @Override
            public String heading(String column) {
                return texts.text("sheet." + column);
            }

            @Override
            public String name(Enum<?> constant) {
                return texts.text(constant);
            }

            @Override
            public boolean forPeople() {
                return true;
            }
        };
    }

    /** For people who go on with the table elsewhere: columns by their names, the same in each language. */
    static SheetWords stable(Messages texts) {
        SheetWords spoken = in(texts);
        return new SheetWords() {
            @Override
            public String heading(String column) {
                return column;
            }

            @Override
            public String name(Enum<?> constant) {
                return spoken.name(constant);
            }

            @Override
            public boolean forPeople() {
                return true;
            }
        };
    }

    String heading(String column);

    String name(Enum<?> constant);

    /** A csv for people begins with a byte order mark: without it spreadsheets misread letters such as å. */
    boolean forPeople();
}
