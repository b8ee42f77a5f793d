package org.ninefold.platform.web;

/** A filter that is set: what it says, and the address of the list without it. */
public record Chip(String label, String link) {}
