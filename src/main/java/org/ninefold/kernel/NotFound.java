package org.ninefold.kernel;

/** The named thing does not exist, or is hidden from the caller: both answer alike. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound(String kind, Object ref) {
        super(kind + " " + ref, null, false, false);
    }
}
