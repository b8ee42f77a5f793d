/**
 * The CRMmatrix: every customer's place in nine cells of value and share of wallet (document 000, slides 4-10).
 *
 * <p>R1 Ranked are the accounts of kind CUSTOMER with a purchase line in the period, both end days included, all of
 * them whoever asks; a reader is shown what lies in reach. R2 Value is revenue less known direct cost less time cost
 * of the period, or revenue; with revenue as the measure costs and time entries play no part, so a missing rate of a
 * time entry does not matter. R3 Value grades are thirds: by value, the largest first, then by account reference in
 * code point order; what does not divide by three goes to A, then B. R4 Share is suppliable revenue divided by the
 * wallet; limits belong to the better grade, and unrounded figures decide. R5 A total wallet that touches the period
 * is used alone, else those of suppliable offerings are added up; each must cover the period exactly. R6 Who is not
 * placed has the first reason that applies: NO_PURCHASE, NO_RATE, NO_WALLET, MIXED_PERIODS, SHARE_ABOVE_100. R7 A run
 * keeps one row per customer with the limits it used, and is never changed afterwards. R8 One run is current: the
 * appointed one, else of the standard measure and length that with the latest last day, then the latest finished. The
 * current run gives accounts their standing. R9 The sums of every run, and the standing, follow an account that changes
 * owner or team.
 */
package org.ninefold.segment;
