package org.ninefold.segment.rest;

import java.util.List;

/** Some of the runs, the latest first, and how many there are in all. */
public record PlacementListJson(List<PlacementJson> items, int total) {}
