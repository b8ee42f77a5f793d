/** The day over REST. */
package org.ninefold.desk.rest;
