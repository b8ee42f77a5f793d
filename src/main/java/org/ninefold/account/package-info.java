/**
 * Accounts and what is known about them.
 *
 * <p>R1 An account, contact, offering, purchase and time entry has a reference that is unique in the installation; it
 * is given or made at creation and never changes. R2 Nobody sees or changes an account, or what is known of it, outside
 * the own scope: it answers as unknown. R3 Nobody gives an account to somebody outside the own reach. R4 Of two who
 * change the same thing, the second is told and nothing is lost. R5 The list is the same on every database: by the
 * sorted figure, rows without it last in both directions, ties by the order of creation. R6 An export holds exactly
 * the rows and columns of the filtered list, states measure and period of the standing, and never carries a formula. R7 A purchase
 * is replaced as a whole; like lines are kept. R8 A wallet says either a total or our share of it, of everything or of
 * one offering, never of an offering and one above it in overlapping periods. R9 Figures are in the reporting currency;
 * where a rate is missing they say so and never guess. R10 Only customers have a standing. R11 A
 * form that makes something makes it once, however often it is sent. R12 An account knows the last day of a call,
 * meeting or mail and the first day one is planned for, whatever is added, done, changed or removed, by however many at
 * once; an open edit of the account does not notice. R13 Who makes an account or a
 * contact sees first, within the own reach, what looks like it, and saves on with one more click. R14 A view of a list
 * is its owner's until a manager shares it; it says what to ask for, and shows each reader the rows within the own
 * scope. R15 Many accounts change hands at once or stay for a reason that is named; what nobody changed since comes back
 * for half a minute. R16 What is removed can be restored as it was for thirty days by who could remove it, and is
 * unknown everywhere until then; its account's reference is not given again. R17 Of two accounts one is made, with the
 * values a person chose; nothing is lost, and an undo takes back all but what somebody changed since, which it names. R18
 * With many accounts that change hands go, unless somebody says no, the open tasks and planned activities of the former
 * owner, and come back with them. R19 Loyalty and priority stand
 * with an account whatever becomes of it: placed again, merged, removed and restored; its version does not change. R20
 * A priority is the place of cell and loyalty in one order of all 36 codes, which no late editor overwrites.
 */
package org.ninefold.account;
