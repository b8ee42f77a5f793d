/**
 * What people have to do, for whom, why and by when; and the list they work it off from.
 *
 * <p>R1 A task on an account is seen by who sees the account. One without is seen by its assignee, by who made it, by
 * the sales managers above the assignee and by administrators; to everybody else it answers as unknown. R2 It is changed
 * by its assignee, by who made it and by who may change the account, never by a reader. R3 It is given only to somebody
 * who may sign in, is no reader and sees its account. R4 Its state moves as one table says, and no other way. R5 The
 * second of two who change a task is told by whom, and loses no typing. R6 A step on several tasks does those it can,
 * says of the others why not, and leaves none half-done. R7 A step is taken back exactly, unless somebody changed the
 * task since. R8 The working list shows the late first, and leaves out what is put off until a later day. R9 A calendar
 * reads what is due under a secret address of its person, who can end it; it shows what the person sees. R10 Every step
 * leaves a row in the audit.
 */
package org.ninefold.task;
