/**
 * Surveys: what people are asked and on which scales, in waves, by whom it was answered, and what came of it.
 *
 * <p>A questionnaire is data: its definition is kept, changed, taken out and brought in as a whole. Promises:
 *
 * <ul>
 *   <li>R1 What is taken out can be brought in elsewhere, and is the same.
 *   <li>R2 A question keeps its key, and so its answers, wherever it is moved.
 *   <li>R3 What could not be asked, answered or counted is not saved; the refusal says where it is wrong.
 *   <li>R4 What the product brought along is the company's: no start changes it.
 *   <li>R5 A wave asks those it means who allow it, have an address and were not asked a short time ago; a trial says
 *       beforehand how many, and why not the others.
 *   <li>R6 A wave is opened once and closed once; answers are taken from then until its last day is over.
 *   <li>R7 Answers belong to the questionnaire as it was when the wave opened; they are kept as they come and sent once,
 *       whatever the person clicks, on however many devices.
 *   <li>R8 Who has no link finds nothing: links are long, random, kept as hashes, and end.
 *   <li>R9 What staff write down is marked so, and takes a person's place once.
 *   <li>R10 Of an anonymous wave nobody finds out who answered what, once it is sent.
 *   <li>R11 Each who is asked gets one invitation, and a reminder only while silent; links are made when a mail leaves.
 *   <li>R12 The loyalty digit of an account follows its newest named answers; who is dissatisfied is followed up.
 *   <li>R13 Of those who said no or nothing, the important ones become phone tasks, one for each person and wave.
 *   <li>R14 Answers from a file count like those that staff write down: of known people, on the scale, once; each row
 *       that is not taken says why, and a file is taken back whole.
 *   <li>R15 To an institute goes only who allows it and is still to be asked, in rows that were checked; the log says so.
 *   <li>R16 What is to be measured again is called to mind once, to somebody who is there, in time to prepare it.
 * </ul>
 */
package org.ninefold.survey;
