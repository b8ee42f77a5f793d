package org.ninefold.consent;

import java.time.Instant;
import java.util.List;
import org.ninefold.consent.ConsentWordings.Wording;

/**
 * What a person with a link is shown.
 *
 * @param firstName null where none is known
 * @param language null where none is known
 * @param about the purpose the link's mail was about; null for all
 * @param asked each purpose; none where nobody is there any more to allow something
 */
public record OwnSheet(String firstName, String language, Purpose about, List<Asked> asked) {

    /** For who was forgotten, or lies in the bin. */
    static final OwnSheet GONE = new OwnSheet(null, null, null, List.of());

    /**
     * A purpose.
     *
     * @param given what holds now; null where the person never said
     * @param since null where the person never said
     */
    public record Asked(Purpose purpose, Wording wording, Boolean given, Instant since) {}

    public OwnSheet {
        asked = List.copyOf(asked);
    }

    public boolean isGone() {
        return asked.isEmpty();
    }
}
