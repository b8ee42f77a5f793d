package org.ninefold.consent;

import java.util.List;
import org.ninefold.account.Trace;

/**
 * All that is known of a person, or was.
 *
 * @param ref reference of the person
 * @param account reference of the account where they stand; null where it lies in the bin
 * @param places those with a row
 */
public record Erasure(String ref, String name, String account, List<Trace> places) {

    public Erasure {
        places = List.copyOf(places);
    }
}
