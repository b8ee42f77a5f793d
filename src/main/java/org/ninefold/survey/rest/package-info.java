/** The feature over REST. */
package org.ninefold.survey.rest;
