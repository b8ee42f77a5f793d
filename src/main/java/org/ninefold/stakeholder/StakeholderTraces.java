package org.ninefold.stakeholder;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.account.ContactFields;
import org.ninefold.account.DataSubject;
import org.ninefold.account.DataSubject.Home;
import org.ninefold.account.PersonalData;
import org.ninefold.account.Trace;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.Texts;
import org.ninefold.platform.store.Texts.Trait;

/** People on maps, how they stood to us, and texts about others that name them. */
@Dependent
class StakeholderTraces implements PersonalData {

    private static final List<String> PERSON = List.of(
            "ref",
            "name",
            "title",
            "language",
            "function_key",
            "level",
            "role_key",
            "criteria",
            "weighs",
            "trust",
            "persona_key",
            "channel",
            "content",
            "best_time",
            "responsibilities",
            "left_on");

    private static final List<String> ATTITUDE = List.of("regard", "stance", "words", "judged_on", "judged_by");

    private static final String WHOM = "x.stakeholder_id in (select t.id from ninefold.stakeholder t where t.ref = ?"
            + " union select b.id from ninefold.bin_stakeholder b where b.ref = ?)";

    private static final List<Texts> TEXTS = Stream.of("", "bin_")
            .flatMap(where -> Stream.of(
                    Texts.of(
                                    where + "stakeholder",
                                    "name",
                                    "title",
                                    "criteria",
                                    "weighs",
                                    "content",
                                    "best_time",
                                    "responsibilities")
                            .showing("ref"),
                    Texts.of(where + "attitude", "words").showing("judged_on"),
                    Texts.of(where + "decision_map", "practice"),
                    Texts.of(where + "map_past", "content").showing("on_day")))
            .map(texts -> texts.with(Trait.ACCOUNT))
            .toList();

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    MapSums sums;

    /** Who stands on maps alone; a contact is found as one. */
    @Override
    public Optional<DataSubject> find(String ref) {
        return new Sql()
                        .add(
                                "select t.name, t.title, t.language, a.id, a.name, a.owner, a.team_id from ninefold.stakeholder t"
                                        + " join ninefold.account a on a.id = t.account_id"
                                        + " left join ninefold.contact c on c.ref = t.ref where t.ref = ? and c.id is null",
                                ref)
                        .rows(em)
                        .stream()
                        .findFirst()
                        .map(row -> person(ref, row));
    }

    private static DataSubject person(String ref, Row row) {
        String name = row.text(0);
        int space = name.lastIndexOf(' ');
        String first = space < 0 ? null : name.substring(0, space);
        ContactFields fields =
                new ContactFields(first, name.substring(space + 1), row.text(1), null, null, row.text(2), false);
        Long team = row.text(6) == null ? null : row.whole(6);
        return new DataSubject(ref, null, new Home(row.whole(3), row.text(4), row.text(5), team), fields, Set.of());
    }

    @Override
    public List<Trace> traces(DataSubject person) {
        String ref = person.ref();
        Stream<Trace> own = Stream.of(
                new Trace("map", true, Mentions.rows(em, "stakeholder", PERSON, "x.ref = ?", ref)),
                new Trace("bin", true, Mentions.rows(em, "bin_stakeholder", PERSON, "x.ref = ?", ref)),
                new Trace("history", true, Mentions.rows(em, "attitude", ATTITUDE, WHOM, ref, ref)),
                new Trace("history", true, past("map_past", ref)),
                new Trace("bin", true, past("bin_map_past", ref)));
        return Stream.concat(own, TEXTS.stream().map(texts -> named(texts, person)))
                .toList();
    }

    /** What earlier maps say of the person, and nothing of others. */
    private List<Map<String, String>> past(String table, String ref) {
        return new PastWriting(em, null)
                .find(table, ref).stream()
                        .map(row -> Map.of("on_day", row.day(1).toString(), "said", MapText.lineOf(row.text(2), ref)))
                        .toList();
    }

    private Trace named(Texts texts, DataSubject person) {
        return new Trace(
                "map",
                false,
                new Mentions(em, person)
                        .in(texts).stream().map(row -> onlyAbout(person, row)).toList());
    }

    /** Of a whole map that is kept, the lines that name the person. */
    private static Map<String, String> onlyAbout(DataSubject person, Map<String, String> row) {
        Map<String, String> said = new LinkedHashMap<>(row);
        said.computeIfPresent("content", (column, map) -> map.lines()
                .filter(line -> person.words().isIn(line) || person.near().isIn(line))
                .collect(Collectors.joining("\n")));
        return said;
    }

    @Override
    public void erase(DataSubject person) {
        em.flush();
        List<Row> ids = new Sql()
                .add("select t.id from ninefold.stakeholder t where t.ref = ?", person.ref())
                .add(" union select b.id from ninefold.bin_stakeholder b where b.ref = ?", person.ref())
                .rows(em);
        List<Long> maps = new Sql()
                        .add(
                                "select p.account_id from ninefold.map_place p join ninefold.stakeholder t"
                                        + " on t.id = p.stakeholder_id where t.ref = ?",
                                person.ref())
                        .rows(em)
                        .stream()
                        .map(row -> row.whole(0))
                        .toList();
        ids.forEach(row -> takeOff(row.whole(0)));
        new PastWriting(em, null).forget(person.ref());
        TEXTS.forEach(texts -> new Mentions(em, person).takeOutOf(texts));
        sums.of(maps);
    }

    private void takeOff(long id) {
        for (String where : List.of("", "bin_")) {
            for (String rows : List.of(
                    "map_line where from_id = ?",
                    "map_line where to_id = ?",
                    "map_place where stakeholder_id = ?",
                    "attitude where stakeholder_id = ?",
                    "stakeholder where id = ?")) {
                new Sql().add("delete from ninefold." + where + rows, id).on(em).executeUpdate();
            }
        }
    }
}
