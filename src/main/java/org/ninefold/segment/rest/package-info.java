/** The REST edge of the matrix: placements, the nine cells, moves, rules, and what runs say of an account. */
package org.ninefold.segment.rest;
