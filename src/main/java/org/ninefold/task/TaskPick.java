package org.ninefold.task;

/**
 * A task that a person chose from a list.
 *
 * @param version the one the person saw
 */
public record TaskPick(String ref, long version) {}
