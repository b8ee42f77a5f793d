/** Tasks over REST, and calendars under their secret addresses. */
package org.ninefold.task.rest;
