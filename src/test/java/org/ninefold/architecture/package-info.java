/**
 * The rules every class, text and page keeps.
 *
 * <p>Rules say what <em>may</em> be used, so that a name mistyped in a rule fails instead of passing; and each is run on
 * broken samples too, so that none is empty.
 */
package org.ninefold.architecture;
