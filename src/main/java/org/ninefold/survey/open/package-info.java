/** Pages for people who answer by a personal link: plain HTML, without a session, complete without scripts. */
package org.ninefold.survey.open;
