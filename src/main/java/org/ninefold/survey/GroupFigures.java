package org.ninefold.survey;

/**
 * What one group answered.
 *
 * @param key the account's reference, the cell, the owner's sign-in name or the language; empty where there is none
 * @param name how it is called; the key where it has no other name
 * @param invited null where nobody may know, as of an anonymous wave
 * @param figures null where the group is too small to be shown
 */
public record GroupFigures(String key, String name, Integer invited, Figures figures) {

    public boolean isHidden() {
        return figures == null;
    }
}
