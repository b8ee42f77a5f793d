/**
 * Files brought in: check, commit, and what was not taken over.
 *
 * <p>R1 A check runs the same code as a commit and writes nothing but the run's own rows. R2 The same file again changes
 * nothing. R3 A record is written as a whole or not at all: one bad row of a purchase rejects the purchase. R4 Every row
 * that is not taken over is listed with column, reason and found value, and the mended list can be sent as it is. R5 A
 * blank cell leaves what is there. R6 What lies outside the reach of who imports answers as unknown. R7 A run that was
 * interrupted holds whole chunks, and goes on where the last one ended with counts of the whole. R8 A file that is not
 * what it says, or that is broken or hostile, is refused with what to do about it, and nothing of it is written. R9
 * Nothing is guessed: a number or date that is not written as declared is rejected. R10 Whoever imports leaves an audit
 * row for each account, contact, offering, wallet and rate, for each purchase and time entry that was changed, and one
 * for the run. R11 A finished run can be taken back for 30 days: what it made goes, what it changed becomes what it was
 * before. R12 Taking back never overwrites what was done since: such records stay and are named with the reason; runs
 * upon runs are taken back one after the other, the latest first. R13 Rows that a check rejects are mended or
 * dropped beside the stored file, which stays as it is: what was mended holds for the next check and the import. R14 A
 * header names columns by their own names or by known words of the product’s languages, never by likeness.
 */
package org.ninefold.intake;
