package org.ninefold.account;

import java.io.Serializable;

/**
 * A view as a reader sees it.
 *
 * @param list which list: {@code accounts}, {@code tasks}
 * @param owner sign-in name of who saved it
 * @param preferred whether the reader's list opens with it
 * @param changeable whether the reader may change it
 */
public record SavedFilterView(
        long id, long version, String list, FilterFields fields, String owner, boolean preferred, boolean changeable)
        implements Serializable {}
