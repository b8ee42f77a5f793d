package org.ninefold.document;

import org.ninefold.kernel.Page;

/** Port: lists of people whom a letter may ask for permission, found by CDI. */
public interface LetterPeople {

    /** What such a list belongs to, as the address of the letters calls it. */
    String kind();

    /**
     * One page of a list, by reference, as far as the caller sees them.
     *
     * @throws org.ninefold.kernel.NotFound where there is no such thing
     */
    Page<String> of(long id, int offset, int limit);
}
