package org.ninefold.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    private static final String PEOPLE = "('contacts', 'stakeholders', 'responses')";

    private static final String OF_PEOPLE = "(select r.id from ninefold.import_run r where r.kind in " + PEOPLE
            + " union select p.id from ninefold.host_pass p where p.stream = 'CONTACTS')";

    /** What is written of contacts has their number, what is written of people on maps has a number of its own. */
    private static final String WRITTEN = "(x.target_id = ? and x.run_id in (select r.id from ninefold.import_run r"
            + " where r.kind = 'contacts') or x.ref = cast(? as varchar) and x.run_id in (select r.id"
            + " from ninefold.import_run r where r.kind = 'stakeholders'))";

    private static final List<String> FILE = List.of("kind", "name", "created_by", "created_at");
    private static final String FILES = "x.kind in " + PEOPLE;

    /** Rows that are the person: by the reference, the address, or the names in their own cells. */
    private static final String SAME = "x.run_id in " + OF_PEOPLE + " and (x.c2 = ?"
            + " or lower(x.c6) = cast(? as varchar) or lower(concat_ws(' ', x.c3, x.c4)) = cast(? as varchar))";

    private static final String[] CELLS = numbered("c", 1, 15);

    private static final List<Texts> TEXTS = List.of(
            Texts.of("import_row", with(CELLS, "c16", "c17", "c18", "c19", "host_id")),
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

    private static String[] numbered(String letter, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> letter + number)
                .toArray(String[]::new);
    }

    private static String[] with(String[] cells, String... more) {
        List<String> all = new ArrayList<>(List.of(cells));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    @Override
    public List<Trace> traces(DataSubject person) {
        List<Map<String, String>> sure = new ArrayList<>(Mentions.rows(em, "import_file", FILE, FILES));
        sure.addAll(Mentions.rows(em, "import_rejection", List.of(CELLS), SAME, same(person)));
        sure.addAll(Mentions.rows(em, "import_written", before(), WRITTEN, person.contact(), person.ref()));
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
                person.contact(),
                person.ref());
        TEXTS.forEach(texts -> new Mentions(em, person).takeOutOf(texts));
    }

    private static Object[] same(DataSubject person) {
        return new Object[] {person.ref(), person.ownEmail(), person.ownName()};
    }

    private static List<String> before() {
        return List.of(with(new String[] {"ref"}, numbered("b", 1, 23)));
    }

    private void run(String statement, Object... values) {
        new Sql().add(statement, values).on(em).executeUpdate();
    }
}
