package org.ninefold.intake.rest;

import java.util.List;

/** Imports, the newest first. */
public record ImportPageJson(List<ImportJson> items, int total) {}
