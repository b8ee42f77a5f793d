/**
 * Lists as files: csv and xlsx.
 *
 * <p>R1 Numbers and dates are true numbers and dates. R2 Text that a spreadsheet could take for a formula never runs:
 * in csv it begins with an apostrophe, in xlsx its cell is text. R3 However long the list, few rows are held at a time.
 */
package org.ninefold.platform.sheet;
