/** Timers of the day. */
package org.ninefold.desk.job;
