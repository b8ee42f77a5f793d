/** Screens of the day. */
package org.ninefold.desk.web;
