package org.ninefold.survey;

import java.time.Instant;

/**
 * What one person answered. Of an anonymous wave there are the answers alone.
 *
 * @param contact the person's reference; null where nobody may know, or the person is gone
 */
public record ResponseRow(
        String contact,
        String account,
        String cell,
        String owner,
        String language,
        AnswerChannel channel,
        Instant submittedAt,
        Answers answers) {}
