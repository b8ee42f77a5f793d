/** What people allow, said by themselves with a link: plain HTML, without a session, complete without scripts. */
package org.ninefold.consent.open;
