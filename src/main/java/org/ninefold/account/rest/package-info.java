/** Accounts and what is known about them, over REST. */
package org.ninefold.account.rest;
