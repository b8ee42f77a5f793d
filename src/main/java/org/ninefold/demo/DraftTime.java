package org.ninefold.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A time entry before it is written; cost per hour. */
record DraftTime(LocalDate on, BigDecimal hours, BigDecimal hourlyCost, String currency) {}
