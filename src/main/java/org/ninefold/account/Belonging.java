package org.ninefold.account;

import java.util.List;

/**
 * What a feature keeps about accounts in a table of its own: it goes into the bin with an account and comes back with
 * it, and moves to the other account where two are merged. Found by CDI.
 */
public interface Belonging {

    /** As the log names it: {@code task}. */
    String kind();

    /**
     * The table, without its schema. It has an id, a version and an account_id, and a twin {@code bin_<table>} that has
     * removal_id before the same columns.
     */
    String table();

    /** All columns of the table. */
    List<String> columns();

    /** The column by which people know a row. */
    String named();

    /**
     * The condition that a row {@code w} of an account says already what a row {@code t} of one merged into it says: it
     * stays behind, and goes into the bin with that account. Empty where all may stand beside each other.
     */
    default String meets() {
        return "";
    }

    /** The column of who is to do it; null for what is no work. */
    default String doer() {
        return null;
    }

    /** The condition, on {@code x}, that it is still to be done; null for what is no work. */
    default String open() {
        return null;
    }
}
