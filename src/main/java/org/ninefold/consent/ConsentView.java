package org.ninefold.consent;

import java.time.Instant;
import java.util.Map;

/**
 * One row of the ledger.
 *
 * @param contact the person's reference
 * @param wording which edition of the words the person was asked in
 * @param texts the words themselves, by language
 * @param holds whether it is the newest of the person and purpose
 */
public record ConsentView(
        long id,
        String contact,
        String account,
        Purpose purpose,
        boolean given,
        ConsentChannel channel,
        String source,
        int wording,
        Map<String, String> texts,
        String enteredBy,
        Instant enteredAt,
        boolean holds) {

    public ConsentView {
        texts = Map.copyOf(texts);
    }
}
