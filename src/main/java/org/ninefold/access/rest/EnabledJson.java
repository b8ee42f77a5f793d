package org.ninefold.access.rest;

/** Whether a user may sign in. */
public record EnabledJson(Boolean enabled) {}
