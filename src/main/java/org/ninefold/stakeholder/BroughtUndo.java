package org.ninefold.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ninefold.intake.Chunk;
import org.ninefold.intake.UndoReason;

/** Takes back what a file said of people on decision maps. */
final class BroughtUndo {

    private static final Class<?> OWNER = BroughtUndo.class;
    private static final String SCRIPT = "stakeholders-undo";

    private final List<Long> accounts = new ArrayList<>();
    private final List<Long> from = new ArrayList<>();
    private final List<Long> to = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();

    private BroughtUndo() {}

    /** Whoever stays keeps to whom they report. */
    static void judge(Chunk chunk) {
        chunk.rows(OWNER, SCRIPT, "hold");
        chunk.run(OWNER, SCRIPT, "judge");
        List<?> needed = chunk.rows(OWNER, SCRIPT, "needed");
        while (!needed.isEmpty()) {
            Long[] people = needed.stream().map(id -> ((Number) id).longValue()).toArray(Long[]::new);
            chunk.run(OWNER, SCRIPT, "keep", Map.of("people", people, "reason", UndoReason.IN_USE.name()));
            needed = chunk.rows(OWNER, SCRIPT, "needed");
        }
    }

    static void undo(Chunk chunk, Long... accounts) {
        chunk.run(OWNER, SCRIPT, "apply", Map.of("accounts", accounts));
        BroughtUndo lines = new BroughtUndo();
        chunk.rows(OWNER, SCRIPT, "reported").forEach(row -> lines.add((Object[]) row));
        chunk.run(
                OWNER,
                SCRIPT,
                "report",
                Map.of(
                        "of", lines.accounts.toArray(Long[]::new),
                        "from", lines.from.toArray(Long[]::new),
                        "to", lines.to.toArray(Long[]::new),
                        "statuses", lines.statuses.toArray(String[]::new)));
    }

    /** A row names all to whom a person reported: an id and how sure it is, a comma between them. */
    private void add(Object... row) {
        for (String line : ((String) row[2]).split(",")) {
            String[] parts = line.split(" ");
            if (parts.length == 2) {
                accounts.add(Long.valueOf((String) row[0]));
                from.add(((Number) row[1]).longValue());
                to.add(Long.valueOf(parts[0]));
                statuses.add(parts[1]);
            }
        }
    }
}
