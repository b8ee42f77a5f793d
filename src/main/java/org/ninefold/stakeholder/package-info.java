/**
 * Decision maps: who decides at a customer, what they weigh, and how they stand to us (document 000, slides 12-13;
 * document 004, chance 2).
 *
 * <p>There means: has not left. Theirs are those of the customer's side who are there; not ours are those of the
 * customer's side and outside it who are there. S1 PERSON_LEFT: somebody who left still stands on the map. S2
 * NO_DECIDER and NO_CHAMPION: nobody who is not ours has that role. S3 MISALIGNED, for each regard: the known attitudes
 * of theirs who are leaders, deciders or approvers lie {@link org.ninefold.stakeholder.Limits#span} or more apart. S4
 * UNDECIDED: so many of theirs, or more, whose attitude to the project is unknown or 0. S5 LEADER_WITHOUT_ATTITUDE: a
 * leader who is not ours, of whom no attitude is known. S6 DECIDER_NOT_MET: a decider who is not ours took part in no
 * call or meeting that was held within so many months, both end days included. S7 SINGLE_THREADED: exactly one of theirs
 * is a contact. S8 STALE: not refreshed within so many months. S9 A map nobody stands on says nothing.
 *
 * <p>What a map was at the end of a day on which it changed is kept as a text ({@code MapText}),
 * written in the transaction of the change by {@code MapSums}.
 */
package org.ninefold.stakeholder;
