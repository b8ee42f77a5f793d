/** Imports over REST. */
package org.ninefold.intake.rest;
