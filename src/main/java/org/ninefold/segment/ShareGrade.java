package org.ninefold.segment;

/** How much of its wallet an account spends with us: 1 is by far most, 3 a small part (document 000, slide 8). */
public enum ShareGrade {
    THREE,
    TWO,
    ONE;

    public int digit() {
        return 3 - ordinal();
    }
}
