/** Timers of imports. */
package org.ninefold.intake.job;
