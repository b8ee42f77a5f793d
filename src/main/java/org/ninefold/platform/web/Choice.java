package org.ninefold.platform.web;

/** One of several that a person may choose: what is sent, what is read, and whether it is the one chosen now. */
public record Choice(String value, String label, boolean chosen) {}
