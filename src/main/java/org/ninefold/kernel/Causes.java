package org.ninefold.kernel;

import java.util.Objects;
import java.util.stream.Stream;

/** What lies behind a failure: containers and libraries wrap what was thrown. */
public final class Causes {

    private Causes() {}

    /** The failure and its causes that are of this type, the outermost first. */
    public static <T extends Throwable> Stream<T> of(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
