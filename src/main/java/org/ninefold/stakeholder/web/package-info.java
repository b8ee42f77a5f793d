/** The decision map of an account, and one person on it, on screen. */
package org.ninefold.stakeholder.web;
