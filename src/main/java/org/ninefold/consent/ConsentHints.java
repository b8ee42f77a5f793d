package org.ninefold.consent;

import java.time.Instant;
import java.util.List;

/**
 * What another system believes that a person allows; found by CDI. It is shown beside the ledger, never written into
 * it, and nothing is sent because of it.
 */
public interface ConsentHints {

    /**
     * One belief.
     *
     * @param system the other system
     * @param channel as that system has it: EMAIL, PHONE or POST
     * @param allowed null where nobody was asked
     * @param source what of that system says so
     */
    record Hint(String system, String channel, String address, Boolean allowed, String source, Instant at) {}

    /** Those about this contact, by system and channel. */
    List<Hint> about(long contactId);
}
