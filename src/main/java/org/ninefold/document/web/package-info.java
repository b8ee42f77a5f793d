/** Pages of templates and of the outbox. */
package org.ninefold.document.web;
