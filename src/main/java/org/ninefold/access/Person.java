package org.ninefold.access;

/** A user, as one is chosen and told from others: by sign-in name, with the name for people. */
public record Person(String signIn, String name) {}
