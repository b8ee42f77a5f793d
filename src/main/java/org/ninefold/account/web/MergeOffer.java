package org.ninefold.account.web;

/** An account that may be the same as the one to be merged. */
public record MergeOffer(String ref, String name, String why, String link) {}
