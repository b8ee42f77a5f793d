/** What runs by itself every night: the bin is emptied, and keys that are missing are filled in. */
package org.ninefold.account.job;
