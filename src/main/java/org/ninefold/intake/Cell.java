package org.ninefold.intake;

/**
 * A cell as the file has it.
 *
 * @param text the text; of a true number plain decimals, of a true date ISO; never null
 */
record Cell(Nature nature, String text) {

    /** What the file itself says of a cell: csv knows texts only. */
    enum Nature {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        /** A formula nobody has computed. */
        UNCOMPUTED,
        /** A formula that came out as an error such as #REF!. */
        ERROR
    }

    static final Cell BLANK = new Cell(Nature.TEXT, "");

    static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(Nature.TEXT, text);
    }

    /** Whether there is nothing to read, although something should stand there. */
    boolean isUnreadable() {
        return nature == Nature.UNCOMPUTED || nature == Nature.ERROR;
    }

    boolean isBlank() {
        return nature == Nature.TEXT && text.isBlank();
    }
}
