package org.ninefold.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.consent.ConsentHints;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** What hosts believe that people allow. */
@Dependent
class HostHints implements ConsentHints {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public List<Hint> about(long contactId) {
        return people(contactId).entrySet().stream()
                .flatMap(known -> of(known.getKey(), known.getValue()))
                .toList();
    }

    /**
     * As whom each host knows the contact. It knows a person by the last part of the record's id: an employment's ends
     * with the person's.
     */
    private Map<String, TreeSet<String>> people(long contactId) {
        return new Sql()
                        .add(
                                "select h.host, h.host_id from ninefold.host_record h where h.kind = 'contacts'"
                                        + " and h.target_id = ?",
                                contactId)
                        .rows(em)
                        .stream()
                        .collect(Collectors.groupingBy(
                                row -> row.text(0),
                                TreeMap::new,
                                Collectors.flatMapping(
                                        row -> HostTraces.ids(row.text(1)), Collectors.toCollection(TreeSet::new))));
    }

    private Stream<Hint> of(String host, TreeSet<String> people) {
        return new Sql()
                        .add(
                                "select c.host, c.channel, c.address, c.allowed, c.source, c.told_at from ninefold.host_consent c"
                                        + " where c.host = ? and c.person = any(?) order by c.channel, c.host_id",
                                host,
                                people.toArray(String[]::new))
                        .rows(em)
                        .stream()
                        .map(HostHints::hint);
    }

    private static Hint hint(Row row) {
        Boolean allowed = row.text(3) == null ? null : row.flag(3);
        return new Hint(row.text(0), row.text(1), row.text(2), allowed, row.text(4), row.moment(5));
    }
}
