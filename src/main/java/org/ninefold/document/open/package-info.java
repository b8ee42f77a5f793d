/** Signing up for the newsletter: plain HTML, without a session, complete without scripts. */
package org.ninefold.document.open;
