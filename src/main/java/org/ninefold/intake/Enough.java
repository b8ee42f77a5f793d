package org.ninefold.intake;

/** Ends the reading of a file of which enough has been seen. */
final class Enough extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Enough() {
        super(null, null, false, false);
    }
}
