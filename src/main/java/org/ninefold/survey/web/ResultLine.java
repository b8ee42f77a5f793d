package org.ninefold.survey.web;

/**
 * One item as it stands in the table.
 *
 * @param bar null for what is answered on no scale
 * @param told how many gave which answer, in words
 * @param change beside another wave; null without one, or where it was not asked alike there
 */
public record ResultLine(
        String text,
        String n,
        boolean few,
        String mean,
        String interval,
        ResultBar bar,
        String told,
        String dissatisfied,
        ResultChange change) {}
