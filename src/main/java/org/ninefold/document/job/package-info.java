/** The timer of the outbox. */
package org.ninefold.document.job;
