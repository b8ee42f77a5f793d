/** The outbox over REST. */
package org.ninefold.document.rest;
