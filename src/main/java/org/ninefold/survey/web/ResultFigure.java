package org.ninefold.survey.web;

/**
 * A figure of its own.
 *
 * @param about its interval or what it is made of; may be empty
 * @param few whether few answers stand behind it
 */
public record ResultFigure(String name, String value, String about, boolean few) {}
