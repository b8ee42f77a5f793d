package org.ninefold.survey.web;

import java.util.List;

/** The items of a section. */
public record ResultSection(String title, List<ResultLine> lines) {}
