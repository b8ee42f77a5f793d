package org.ninefold.consent;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ninefold.consent.ConsentHints.Hint;

/**
 * What a person allows us.
 *
 * @param contact the person's reference
 * @param told all that was ever told, the newest first
 * @param hints what other systems believe, and no permission
 * @param forgotten whether somebody of this reference, address or name asked to be forgotten: then nothing is allowed
 * @param changeable whether the caller may add to it
 */
public record Permissions(
        String contact,
        String name,
        Home account,
        List<ConsentView> told,
        List<Hint> hints,
        boolean forgotten,
        boolean changeable) {

    /** The account where the person is. */
    public record Home(String ref, String name) {}

    public Permissions {
        told = List.copyOf(told);
        hints = List.copyOf(hints);
    }

    /** What holds for a purpose; empty where nothing was ever told: then nothing is allowed. */
    public Optional<ConsentView> now(Purpose purpose) {
        return told.stream().filter(one -> one.purpose() == purpose).findFirst();
    }

    public List<Purpose> purposes() {
        return Arrays.asList(Purpose.values());
    }
}
