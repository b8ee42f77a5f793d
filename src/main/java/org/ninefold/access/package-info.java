/**
 * Who may do what, and who did what.
 *
 * <p>R1 A user has one role, and sees the accounts of a scope: all, a team and the teams below it, or the user's own.
 * R2 What lies outside the scope answers as unknown, on screen and in REST. R3 Sign-in names never change and are
 * never given to somebody else. R4 Every change to an account and what is known of it, to users and settings, leaves
 * an audit row that nothing in the product changes. R8 Administrators alone read the log and take it out, and taking it
 * out is in it. R9 What failed or was refused is in it too, at most once a minute for each user and action.
 */
package org.ninefold.access;
