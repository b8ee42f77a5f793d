package org.ninefold.intake;

/**
 * A kept mapping as a reader sees it.
 *
 * @param kind which files it is for
 * @param owner sign-in name of who kept it
 * @param changeable whether the reader may change it
 */
public record SavedMappingView(
        long id, long version, String kind, MappingFields fields, String owner, boolean changeable) {}
