package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ninefold.access.Caller;
import org.ninefold.access.Caller.Reach;

/** Runs a chunk's statements: names become bound positions. */
final class Statements implements Chunk {

    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-z_]+)");

    private final EntityManager em;
    private final Map<String, Object> values;

    /** Who imports when. {@code ownTeam} may be null. */
    record Frame(Caller caller, Long ownTeam, String currency, LocalDateTime now) {}

    /** The first and the last record of a chunk. */
    record Range(long first, long last) {}

    private Statements(EntityManager em, ImportRun run, Range range, Frame frame) {
        this.em = em;
        this.values = Map.ofEntries(
                Map.entry("run", run.id()),
                Map.entry("kind", run.kind()),
                Map.entry("first", range.first()),
                Map.entry("last", range.last()),
                Map.entry("creates", run.writeMode() != WriteMode.UPDATE),
                Map.entry("updates", run.writeMode() != WriteMode.CREATE),
                Map.entry("all", frame.caller().writes() == Reach.ALL),
                Map.entry("actor", frame.caller().signIn()),
                Map.entry("teams", frame.caller().teams().toArray(Long[]::new)),
                Map.entry("own_team", frame.ownTeam() == null ? 0L : frame.ownTeam()),
                Map.entry("currency", frame.currency()),
                Map.entry("now", frame.now()),
                Map.entry("line", "\n"));
    }

    /** Of the records that are judged and applied next, numbered as the file has them. */
    static Statements bringing(EntityManager em, ImportRun run, int last, Frame frame) {
        return new Statements(em, run, new Range(run.nextRecord(), last), frame);
    }

    /** Of records that were written and are taken back, by their ids. */
    static Statements undoing(EntityManager em, ImportRun run, Range range, Frame frame) {
        return new Statements(em, run, range, frame);
    }

    @Override
    public void run(Class<?> owner, String name, String part, Map<String, Object> more) {
        for (String statement : Script.of(owner, name).part(part)) {
            query(statement, more).executeUpdate();
        }
    }

    @Override
    public List<?> rows(Class<?> owner, String name, String part) {
        return query(Script.of(owner, name).part(part).get(0), Map.of()).getResultList();
    }

    @Override
    public boolean any(String outcome) {
        String count = Script.of(Statements.class, "chunk").part("any").get(0);
        return ((Number) query(count, Map.of("outcome", outcome)).getSingleResult()).longValue() > 0;
    }

    private Query query(String statement, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(more);
        List<Object> bound = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher names = NAMED.matcher(statement);
        while (names.find()) {
            bound.add(all.get(names.group(1)));
            names.appendReplacement(text, "?" + bound.size());
        }
        names.appendTail(text);
        Query query = em.createNativeQuery(text.toString());
        for (int i = 0; i < bound.size(); i++) {
            query.setParameter(i + 1, bound.get(i));
        }
        return query;
    }
}
