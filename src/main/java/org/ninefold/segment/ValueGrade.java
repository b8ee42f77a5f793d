package org.ninefold.segment;

/** The third of the ranked accounts an account belongs to by value: A holds the largest (document 000, slide 8). */
public enum ValueGrade {
    A,
    B,
    C;

    /**
     * The grade of a position among so many: thirds, and what does not divide goes to A, then B. Of 8 accounts A has
     * 3, B 3 and C 2.
     *
     * @param position 1 is the most valuable
     */
    public static ValueGrade of(int position, int ranked) {
        if (position < 1 || position > ranked) {
            throw new IllegalArgumentException("position " + position + " of " + ranked);
        }
        if (position <= A.last(ranked)) {
            return A;
        }
        return position <= B.last(ranked) ? B : C;
    }

    /** The last position that has this grade or a better one among so many ranked accounts. */
    public int last(int ranked) {
        return switch (this) {
            case A -> (ranked + 2) / 3;
            case B -> (ranked + 2) / 3 + (ranked + 1) / 3;
            case C -> ranked;
        };
    }
}
