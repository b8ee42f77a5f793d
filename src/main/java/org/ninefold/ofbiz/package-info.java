/**
 * Apache OFBiz beside us, read from its own tables in PostgreSQL and never written.
 *
 * <p>R1 A user who may only read is enough, and columns that OFBiz encrypts are never named. R2 Tables and columns that
 * not every installation has may be missing: then less is known, and it is said what. R3 A customer is who has such a
 * role or was billed, never our own organisation. R4 Revenue is that of booked documents, net of discounts, without tax
 * and shipping; a customer’s return is subtracted; invoices or orders, never both. R5 A cost that is not known stays
 * unknown. R6 Only what changed is read, by OFBiz’s own stamps; what begins or ends by the calendar has changed as well.
 */
package org.ninefold.ofbiz;
