/**
 * What people want done with what is known of them; so far, that it is forgotten.
 *
 * <p>R1 All that is known of a person is shown first, place by place, and can be had as a file. R2 An erasure takes the
 * person out of every place at once, or out of none. R3 Figures and counts stay as they are, and so does that something
 * was done, when and by whom. R4 Names, addresses and numbers that other people share stay in texts about others. R5 No
 * file and no host brings back who was erased: it is remembered by digests, from which nobody can be read. R6 Who erased
 * somebody and why is in the log, without saying whom.
 */
package org.ninefold.consent;
