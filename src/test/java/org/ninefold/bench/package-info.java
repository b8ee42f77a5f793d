/**
 * How fast the product is beside hand-written SQL and an empty application, on PostgreSQL.
 *
 * <p>R1 Both sides of a ratio run on the same database server with the same settings, one after the other, on the same
 * rows. R2 Before a ratio is believed, both sides are shown to have come to the same result. R3 A figure that was not
 * measured is said to be so; a missed bound is said to be missed.
 */
package org.ninefold.bench;
