package org.ninefold.account;

/**
 * A view as a reader sees it.
 *
 * @param list which list: {@code accounts}
 * @param owner sign-in name of who saved it
 * @param preferred whether the reader's list opens with it
 * @param changeable whether the reader may change it
 */
public record SavedFilterView(
        long id, long version, String list, FilterFields fields, String owner, boolean preferred, boolean changeable) {}
