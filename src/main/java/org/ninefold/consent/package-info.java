/**
 * What people allow us to do with what is known of them, and that it is forgotten where they ask for that.
 *
 * <p>R1 All that is known of a person is shown first, place by place, and can be had as a file. R2 An erasure takes the
 * person out of every place at once, or out of none. R3 Figures and counts stay as they are, and so does that something
 * was done, when and by whom. R4 Names, addresses and numbers that other people share stay in texts about others. R5 No
 * file and no host brings back who was erased: it is remembered by digests, from which nobody can be read. R6 Who erased
 * somebody and why is in the log, without saying whom. R7 What somebody allows, refuses or takes back is added to a
 * ledger of which nothing is changed; the newest row of a purpose holds, and without one nothing is allowed. R8 With
 * each row stand the words in which the person was asked. R9 Who has a link of their own says so without a sign-in:
 * looking changes nothing, and the ledger gets a row only where the answer is another one than holds. {@link org.ninefold.consent.Permitted} is the rule all others ask.
 */
package org.ninefold.consent;
