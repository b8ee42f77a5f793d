/**
 * What an operator relies on, tried on the files that are shipped.
 *
 * <p>R1 A start that cannot succeed ends, with a code and the cause. R2 A database that comes late is waited for. R3 The
 * server ends in order when told. R4 Only what the operator guide names can be reached from outside. R5 The WAR holds
 * the libraries that NOTICE lists, and no copy of what the server brings.
 */
package org.ninefold.operation;
