package org.ninefold.intake;

/**
 * What a person says of a mapping that is kept.
 *
 * @param name 1 to 60 characters, each of a person's for a kind another
 * @param shared whether everybody who imports is offered it
 */
public record MappingFields(String name, boolean shared, Mapping mapping) {}
