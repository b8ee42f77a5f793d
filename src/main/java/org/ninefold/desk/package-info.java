/**
 * The start of the day: joins what the other features know of a person's work; nobody depends on it.
 *
 * <p>Promises. R1 Today shows what waits for a person, and every number opens the list behind it. R2 News are what
 * happened since the last day on which the person looked; they stay for the whole day. R3 A manager sees the day of each
 * person of the teams in reach, and nobody else's. R4 Each person has one digest a day, made at the hour that is set,
 * and kept as it was.
 */
package org.ninefold.desk;
