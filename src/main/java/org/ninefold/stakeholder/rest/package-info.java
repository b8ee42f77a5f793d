/** Decision maps over REST. */
package org.ninefold.stakeholder.rest;
