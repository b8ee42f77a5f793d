package org.ninefold.access.rest;

import java.util.List;

/** All tokens, the newest first. */
public record TokenListJson(List<TokenJson> items, int total) {}
