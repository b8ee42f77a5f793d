package org.ninefold.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ninefold.account.Contact;
import org.ninefold.intake.Chunk;

/**
 * Says in the product's own words what rows say in others.
 *
 * @param longestName of a first name
 */
record BroughtWords(Chunk chunk, int longestName) {

    private static final Class<?> OWNER = BroughtWords.class;
    private static final String SCRIPT = "stakeholders";

    /** Words that rows say, with the keys they mean. */
    private record Meant(List<String> said, List<String> keys) {}

    void resolve(WordLists words) {
        Meant function = meant("functions", words.spellings(ListedWord.List.FUNCTION));
        Meant role = meant("roles", words.spellings(ListedWord.List.ROLE));
        chunk.run(
                OWNER,
                SCRIPT,
                "words",
                Map.of(
                        "functions", function.said().toArray(String[]::new),
                        "function_keys", function.keys().toArray(String[]::new),
                        "roles", role.said().toArray(String[]::new),
                        "role_keys", role.keys().toArray(String[]::new)));
        keepFirstNames();
    }

    private Meant meant(String part, Map<String, String> known) {
        Meant meant = new Meant(new ArrayList<>(), new ArrayList<>());
        for (Object found : chunk.rows(OWNER, SCRIPT, part)) {
            String key = known.get(WordLists.small((String) found));
            if (key != null) {
                meant.said().add((String) found);
                meant.keys().add(key);
            }
        }
        return meant;
    }

    /** A blank first name leaves the known one, which is what stands before the last name. */
    private void keepFirstNames() {
        List<Integer> rows = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (Object found : chunk.rows(OWNER, SCRIPT, "unnamed")) {
            Object[] row = (Object[]) found;
            String last = (String) row[1];
            String known = (String) row[2];
            int end = known.endsWith(" " + last) ? known.length() - last.length() - 1 : known.lastIndexOf(' ');
            if (end > 0 && end <= longestName) {
                rows.add(((Number) row[0]).intValue());
                names.add(known.substring(0, end));
                keys.add(Contact.nameKey(known.substring(0, end), last));
            }
        }
        if (!rows.isEmpty()) {
            chunk.run(
                    OWNER,
                    SCRIPT,
                    "name",
                    Map.of(
                            "rows", rows.toArray(Integer[]::new),
                            "names", names.toArray(String[]::new),
                            "keys", keys.toArray(String[]::new)));
        }
    }
}
