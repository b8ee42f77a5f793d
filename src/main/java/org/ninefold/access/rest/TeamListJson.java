package org.ninefold.access.rest;

import java.util.List;

/** All teams, each right before those below it. */
public record TeamListJson(List<TeamNodeJson> items, int total) {}
