package org.ninefold.document;

import java.time.Instant;
import java.util.List;

/**
 * A message with what it says and what became of it.
 *
 * @param said null after an erasure; links are left as fields: their tokens are kept nowhere
 */
public record MailDetail(OutboxMail mail, Said said, List<Entry> log) {

    /**
     * A line of its log.
     *
     * @param actor {@code -} for the product itself
     */
    public record Entry(Instant at, MailState state, String said, String actor) {}
}
