/** Pages of what people want done with what is known of them. */
package org.ninefold.consent.web;
