package org.ninefold.kernel;

/**
 * Why a step is refused: the constants of a feature's enum. Each constant has a text in every language under
 * {@code <EnumName>.<CONSTANT>}, which says what is wrong and what to do.
 */
public interface Refusal {

    /** What kind of "no" this is; screens show all alike, REST answers each with its own status. */
    enum Ground {
        /** A value cannot be accepted. */
        VALUE,
        /** The thing is in a state that forbids the step. */
        STATE,
        /** Somebody changed the thing since it was read. */
        OUTDATED
    }

    String name();

    default Ground ground() {
        return Ground.VALUE;
    }

    /** The key of the text in the message bundles. */
    default String key() {
        return getClass().getSimpleName() + "." + name();
    }
}
