package org.ninefold.account;

import java.io.Serializable;

/**
 * How much of a kind an account has.
 *
 * @param kind as the log names it
 */
public record Contents(String kind, long count) implements Serializable {}
