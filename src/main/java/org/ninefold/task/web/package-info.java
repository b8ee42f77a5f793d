/** The working list, one task, tasks on an account's page, and the address of one's calendar, on screen. */
package org.ninefold.task.web;
