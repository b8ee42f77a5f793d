/**
 * Templates, letters, the mail outbox, and signing up for the newsletter.
 *
 * <p>Promises:
 *
 * <ul>
 *   <li>R1 A mail goes to a person at most once: that it is being sent is committed before the mail server hears of it,
 *       and what nobody knows of is shown and sent again by a person alone.
 *   <li>R2 A message tells what was sent: the wording it was made with never changes.
 *   <li>R3 A link's token is made at sending and kept nowhere, but for its hash where it is asked for again.
 *   <li>R4 What a field stands for is text, in a header as in HTML.
 *   <li>R5 Without a mail server mail is kept, and says that it waits.
 *   <li>R6 Nobody is written to for a purpose that needs permission without one, at queueing and again at sending.
 *   <li>R7 Whoever signs up for the newsletter reads the same, known or not; only who reads the address confirms.
 * </ul>
 */
package org.ninefold.document;
