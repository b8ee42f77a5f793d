/** The feature over REST. */
package org.ninefold.consent.rest;
