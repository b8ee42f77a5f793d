/**
 * An invented Nordic supplier of pumps, filters and service, so that an empty installation can be looked at.
 *
 * <p>R1 It is loaded once, when demo mode is on and nobody exists yet; a second node or a start that was killed leaves
 * either all of it or nothing. R2 It is the same on every machine in the same month: five years of purchases up to the
 * last whole month; its activities and tasks are of the day on which it is loaded. R3 All nine cells have accounts, this year and the
 * year before, and many move between the two; every reason for not being placed has some this year; the account manager
 * anna sees some of each. Kept for up to three months and placed anew, it still fills them all: most wallets are known
 * month by month and estimated for three months ahead. R4 No company and no person in it exists; mail addresses end in
 * {@code .example}, phone numbers reach nobody.
 */
package org.ninefold.demo;
