package org.ninefold.account;

import java.util.List;
import java.util.Optional;

/**
 * A feature that knows people who do not work here; found by CDI. It shows all it knows of one of them, and forgets it.
 * Who may ask has been checked by the caller.
 */
public interface PersonalData {

    /** The person of this reference, where it is this feature that says who that is. */
    default Optional<DataSubject> find(String ref) {
        return Optional.empty();
    }

    /** What others call the person: references that bring somebody back. */
    default List<String> aliases(DataSubject person) {
        return List.of();
    }

    /** All it knows; places without a row may be left out. */
    List<Trace> traces(DataSubject person);

    /** Forgets the person, in the transaction of all. What only counts stays. */
    void erase(DataSubject person);
}
