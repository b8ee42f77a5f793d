/**
 * Long work with progress that can be left and found again.
 *
 * <p>R1 A job is a row: whoever asks sees its state. R2 One job runs at a time in the installation, whichever node
 * runs it. R3 A node that dies leaves its job INTERRUPTED within half a minute, with whole chunks only; it can be
 * queued again. R4 A chunk commits its rows and the job's heartbeat together, and only while the job is still its own.
 */
package org.ninefold.platform.job;
