package org.ninefold.architecture.broken.kernel;

/** Keeps every rule. */
public record Amount(long cents) {}
