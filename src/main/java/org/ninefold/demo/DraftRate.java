package org.ninefold.demo;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A rate before it is written: reporting currency per unit, from a day on. */
record DraftRate(String currency, LocalDate validFrom, BigDecimal rate) {}
