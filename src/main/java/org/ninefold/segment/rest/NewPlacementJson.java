package org.ninefold.segment.rest;

import java.time.LocalDate;
import org.ninefold.account.Measure;

/** What to place by: first and last day (both included) and measure. */
public record NewPlacementJson(LocalDate from, LocalDate to, Measure measure) {}
