package org.ninefold.account;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Time spent on an account.
 *
 * @param currency ISO 4217, of the hourly cost; null is the account's, then the reporting currency
 */
public record TimeEntryFields(LocalDate workedOn, BigDecimal hours, BigDecimal hourlyCost, String currency) {}
