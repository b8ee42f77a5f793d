package org.ninefold.intake;

/**
 * Something that is sold there.
 *
 * @param parent the id of the {@link HostOffering} above it, or null
 */
public record HostOffering(String id, String name, String parent) {}
