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
import org.ninefold.platform.web.Origin;

/** Runs a chunk's statements: names become bound positions. */
final class Statements implements Chunk {

    private static final Pattern NAMED = Pattern.compile("(?<!:):([a-z_]+)");

    private final EntityManager em;
    private final Map<String, Object> values;

    /** Who imports when. {@code ownTeam} may be null. */
    record Frame(Caller caller, Long ownTeam, String currency, LocalDateTime now) {}

    /** The first and the last record of a chunk. */
    record Range(long first, long last) {}

    /**
     * Which records of which run are written, and how.
     *
     * @param kind the name of their kind
     * @param host where they come from; empty for a file, whose records can be taken back
     */
    record Portion(long run, String kind, Range range, WriteMode mode, String host) {

        boolean isOfFile() {
            return host.isEmpty();
        }
    }

    private Statements(EntityManager em, Portion portion, Frame frame) {
        this.em = em;
        this.values = Map.ofEntries(
                Map.entry("run", portion.run()),
                Map.entry("kind", portion.kind()),
                Map.entry("first", portion.range().first()),
                Map.entry("last", portion.range().last()),
                Map.entry("creates", portion.mode() != WriteMode.UPDATE),
                Map.entry("updates", portion.mode() != WriteMode.CREATE),
                Map.entry("keeps", portion.isOfFile()),
                Map.entry("via", (portion.isOfFile() ? Origin.Via.IMPORT : Origin.Via.HOST).name()),
                Map.entry("host", portion.host()),
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
        Range range = new Range(run.nextRecord(), last);
        return new Statements(em, new Portion(run.id(), run.kind(), range, run.writeMode(), ""), frame);
    }

    /** Of records that were written and are taken back, by their ids. */
    static Statements undoing(EntityManager em, ImportRun run, Range range, Frame frame) {
        return new Statements(em, new Portion(run.id(), run.kind(), range, run.writeMode(), ""), frame);
    }

    /** Of records of a host that are judged and applied next, numbered as it handed them over. */
    static Statements reading(EntityManager em, Portion portion, Frame frame) {
        return new Statements(em, portion, frame);
    }

    @Override
    public void run(Class<?> owner, String name, String part, Map<String, Object> more) {
        for (String statement : Script.of(owner, name).part(part)) {
            query(statement, more).executeUpdate();
        }
    }

    @Override
    public List<?> rows(Class<?> owner, String name, String part, Map<String, Object> more) {
        return query(Script.of(owner, name).part(part).get(0), more).getResultList();
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
