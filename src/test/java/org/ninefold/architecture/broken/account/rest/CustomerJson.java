package org.ninefold.architecture.broken.account.rest;

/** Keeps every rule. */
public record CustomerJson(String name) {}
