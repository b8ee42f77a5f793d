package org.ninefold.platform.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A step of writing a file. */
interface Writing {

    void write() throws IOException;

    /** Does it; a stream that fails ends the writing. */
    static void now(Writing step) {
        try {
            step.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
