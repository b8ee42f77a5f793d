package org.ninefold.intake.rest;

import java.util.List;

/** The kinds of imports, in the order in which a company brings them in. */
public record ImportKindsJson(List<ImportKindJson> items) {}
