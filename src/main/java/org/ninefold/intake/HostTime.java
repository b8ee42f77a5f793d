package org.ninefold.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Hours that somebody worked for an account.
 *
 * @param account the id of a {@link HostAccount}; null where nothing names one
 */
public record HostTime(String id, String account, String worker, LocalDate day, BigDecimal hours) {}
