/** What every screen shares: language, messages, faults, headers, addresses of lists. No business. */
package org.ninefold.platform.web;
