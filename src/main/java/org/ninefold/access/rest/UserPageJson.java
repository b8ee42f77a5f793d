package org.ninefold.access.rest;

import java.util.List;

/** Some of the users, and how many there are in all. */
public record UserPageJson(List<UserJson> items, int total) {}
