package org.ninefold.access.rest;

/** A new token with its text, which is answered this once and kept nowhere. */
public record MadeTokenJson(long id, String name, String user, String token) {}
