package org.ninefold.stakeholder;

/** How sure a map, a person on it, or a line is; the method draws its maps with a "maybe" (document 000, slide 12). */
public enum Surety {
    CONFIRMED,
    ASSUMED
}
