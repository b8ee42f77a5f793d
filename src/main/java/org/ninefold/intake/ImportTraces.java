package org.ninefold.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ninefold.account.DataSubject;
import org.ninefold.account.PersonalData;
import org.ninefold.account.Trace;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Sql;
import org.ninefold.platform.store.Texts;
import org.ninefold.platform.store.Words;

/**
 * What files brought of a person: rows at work, rejected rows, what an undo would bring back. Files with people that still
 * lie here go whole: they cannot be searched, and are let go within a day anyway.
 */
@Dependent
class ImportTraces implements PersonalData {

    /** Kinds of rows that are people: their reference, first and last name are the second to the fourth column. */
    private static final String PEOPLE = "('contacts', 'stakeholders')";

    private static final String OF_PEOPLE = "(select r.id from ninefold.import_run r where r.kind in " + PEOPLE
            + " union select p.id from ninefold.host_pass p where p.stream = 'CONTACTS')";

    private static final String WRITTEN =
            "x.target_id = ? and x.run_id in (select r.id from ninefold.import_run r where r.kind in " + PEOPLE + ")";

    private static final List<String> FILE = List.of("kind", "name", "created_by", "created_at");
    private static final String FILES = "x.kind in " + PEOPLE;

    /** Rows that are the person: by the reference, the address, or the names in their own cells. */
    private static final String SAME = "x.run_id in " + OF_PEOPLE + " and (x.c2 = ?"
            + " or lower(x.c6) = cast(? as varchar) or lower(concat_ws(' ', x.c3, x.c4)) = cast(? as varchar))";

    private static final String[] CELLS = {"c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9", "c10"};

    private static final List<Texts> TEXTS = List.of(
            Texts.of("import_row", with(CELLS, "c11", "c12", "host_id")),
            Texts.of("import_record", "ref", "found"),
            Texts.of("import_rejection", with(CELLS, "ref", "found", "host_id")),
            Texts.of("import_mend", CELLS),
            Texts.of("import_alike", "name", "like_ref", "like_name"),
            Texts.of("import_made", "alike", "ref", "name"),
            Texts.of("import_file", "name"),
            Texts.of("import_run", "file_name", "sheet", "header", "mapping", "failure_facts"),
            Texts.of("import_mapping", "name", "mapping").with(Texts.Trait.VERSION));

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    private static String[] with(String[] cells, String... more) {
        List<String> all = new ArrayList<>(List.of(cells));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Override
    public List<Trace> traces(DataSubject person) {
        List<Map<String, String>> sure = new ArrayList<>(Mentions.rows(em, "import_file", FILE, FILES));
        sure.addAll(Mentions.rows(em, "import_rejection", List.of(CELLS), SAME, same(person)));
        sure.addAll(Mentions.rows(em, "import_written", before(), WRITTEN, person.contact()));
        List<Map<String, String>> naming = new ArrayList<>();
        TEXTS.forEach(texts -> naming.addAll(new Mentions(em, person).in(texts)));
        return List.of(new Trace("import", true, sure), new Trace("import", false, naming));
    }

    @Override
    public void erase(DataSubject person) {
        run("delete from ninefold.import_file x where " + FILES);
        for (String table : List.of("import_row", "import_rejection")) {
            run("delete from ninefold." + table + " x where " + SAME, same(person));
        }
        String empty = String.join(" = null, ", before().subList(1, before().size())) + " = null";
        run(
                "update ninefold.import_written x set ref = ?, " + empty + " where " + WRITTEN,
                Words.GONE,
                person.contact());
        TEXTS.forEach(texts -> new Mentions(em, person).takeOutOf(texts));
    }

    private static Object[] same(DataSubject person) {
        return new Object[] {person.ref(), person.ownEmail(), person.ownName()};
    }

    private static List<String> before() {
        return List.of("ref", "b1", "b2", "b3", "b4", "b5", "b6", "b7", "b8", "b9");
    }

    private void run(String statement, Object... values) {
        new Sql().add(statement, values).on(em).executeUpdate();
    }
}
