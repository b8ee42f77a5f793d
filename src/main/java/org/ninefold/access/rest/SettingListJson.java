package org.ninefold.access.rest;

import java.util.List;

/** The settings of all features, group by group. */
public record SettingListJson(List<SettingJson> items, int total) {}
