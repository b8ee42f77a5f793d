package org.ninefold.platform.rest;

/**
 * What was answered to a request; {@code location}, {@code tag} and {@code body} may be null.
 *
 * @param tag value of the entity tag, without quotes
 */
public record IdempotentAnswer(int status, String location, String tag, String body) {}
