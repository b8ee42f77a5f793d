package org.ninefold.survey.web;

import java.util.List;

/**
 * The items of a section.
 *
 * @param percent the mean of its item means, 0 to 100; empty where there is none
 */
public record ResultSection(String title, String percent, List<ResultLine> lines) {}
