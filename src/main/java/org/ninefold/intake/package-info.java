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
 *
 * <p>A CRM beside us is read by its {@link org.ninefold.intake.Host}; its records pass through the kinds of files. R15
 * What it offers comes in, and every record that does not is named by its id there, with the reason. R16 What is as it
 * was changes nothing, and what is no sooner than the last reading is not read; where marks say nothing, everything is.
 * R17 Owners who are nobody here are kept by name, and get their accounts once a user is found for them. R18 What people
 * edited here is not overwritten: fields of accounts, contacts and offerings one by one until both agree again, purchases
 * and hours as a whole; what they removed is left alone, and what they merged leads to the account that stays. R19 What
 * has the reference already is taken for the same thing. R20 A host that goes away, or a node that dies, leaves whole
 * chunks. R21 What vanished there, or no longer counts, is marked and kept, and its amounts count in no figure until it
 * is there again; more than half gone is not believed unless somebody says so. R22 One reading is asked for when it is
 * due, however many nodes look, and none while another is at work.
 */
package org.ninefold.intake;
