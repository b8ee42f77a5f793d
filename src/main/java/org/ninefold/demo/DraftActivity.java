package org.ninefold.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.ninefold.account.ActivityKind;

/**
 * An activity before it is written.
 *
 * @param time null for what has none
 * @param contact which of the account's contacts took part, from 0; -1 for none
 */
record DraftActivity(ActivityKind kind, boolean done, LocalDate on, LocalTime time, String subject, int contact) {}
