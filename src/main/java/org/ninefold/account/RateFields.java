package org.ninefold.account;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a currency is worth from a day on.
 *
 * @param currency ISO 4217
 * @param rate reporting currency per unit, above 0
 */
public record RateFields(String currency, LocalDate validFrom, BigDecimal rate) {}
