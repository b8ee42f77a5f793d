package org.ninefold.intake;

import java.time.Instant;

/**
 * What a host believes of a person's consent: a hint, and no consent.
 *
 * @param person the id of the person or account that the address belongs to
 * @param channel EMAIL, PHONE or POST
 * @param allowed null where nobody was asked
 * @param source what of the host says so
 */
public record HostConsent(
        String id, String person, String channel, String address, Boolean allowed, String source, Instant at) {}
