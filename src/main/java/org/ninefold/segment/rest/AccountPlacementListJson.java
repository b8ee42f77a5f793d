package org.ninefold.segment.rest;

import java.util.List;

/** What the finished runs say of an account, the latest run first. */
public record AccountPlacementListJson(List<AccountPlacementJson> items, int total) {}
