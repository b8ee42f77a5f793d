package org.ninefold.desk;

import java.time.Instant;
import java.util.List;

/**
 * An account that others, or an import, changed something of.
 *
 * @param changes how many steps the log holds of it
 * @param latest when the last of them was
 * @param subjects what was changed, as the log names it: account, contact, purchase…
 * @param ways how it came in, as the log names it: SCREEN, REST, IMPORT…
 */
public record Changed(String ref, String name, int changes, Instant latest, List<String> subjects, List<String> ways) {

    public Changed {
        subjects = List.copyOf(subjects);
        ways = List.copyOf(ways);
    }
}
