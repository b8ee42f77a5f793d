package org.ninefold.segment;

/**
 * The nine cells, as they lie on the screen: value falls from row to row, share rises to the right (document 000, slide
 * 4).
 */
public enum Cell {
    A3,
    A2,
    A1,
    B3,
    B2,
    B1,
    C3,
    C2,
    C1;

    public static Cell of(ValueGrade value, ShareGrade share) {
        return valueOf(value.name() + share.digit());
    }

    public ValueGrade value() {
        return ValueGrade.values()[ordinal() / 3];
    }

    public ShareGrade share() {
        return ShareGrade.values()[ordinal() % 3];
    }

    /** The key of what kind of customer this is (document 000, slide 9). */
    public String textKey() {
        return "Cell." + name() + ".text";
    }

    /** The key of how far such a customer can be developed (document 000, slide 10). */
    public String developmentKey() {
        return "Cell." + name() + ".development";
    }
}
