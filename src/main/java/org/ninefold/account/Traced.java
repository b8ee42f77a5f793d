package org.ninefold.account;

/** A view of something that may have come from a system beside us. */
interface Traced<V> {

    String ref();

    /** The same, with where it came from; null for our own. */
    V from(ComesFrom source);
}
