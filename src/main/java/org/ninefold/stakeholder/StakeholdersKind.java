package org.ninefold.stakeholder;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.account.Contact;
import org.ninefold.consent.Suppression;
import org.ninefold.consent.Suppression.Brought;
import org.ninefold.intake.Chunk;
import org.ninefold.intake.Column;
import org.ninefold.intake.Column.Type;
import org.ninefold.intake.Fault;
import org.ninefold.intake.ImportKind;
import org.ninefold.intake.RowFault;
import org.ninefold.platform.store.Planner;

/**
 * People on decision maps, a row each. The rows of one map are judged at once: somebody may report to whoever stands
 * further down in the file. Nobody is taken off a map, and no contact is removed.
 */
@ApplicationScoped
class StakeholdersKind implements ImportKind {

    private static final Class<?> OWNER = StakeholdersKind.class;
    private static final String SCRIPT = "stakeholders";
    private static final int ACCOUNT = 0;
    private static final int REF = 1;
    private static final int FIRST_NAME = 2;
    private static final int LAST_NAME = 3;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WORD = 60;
    private static final int DERIVED = 4;
    private static final String[] STANCES = {"-2", "-1", "0", "1", "2", "+1", "+2"};

    private static final List<Column> COLUMNS = List.of(
            Column.needs("account_ref", Type.REF),
            Column.needs("contact_ref", Type.REF),
            Column.may("first_name", Type.TEXT).upTo(LONGEST_NAME),
            Column.needs("last_name", Type.TEXT).upTo(LONGEST_NAME),
            Column.may("title", Type.TEXT).upTo(LONGEST_NAME),
            Column.may("function", Type.TEXT).upTo(LONGEST_WORD),
            Column.choice("level", names(Level.values())),
            Column.may("role", Type.TEXT).upTo(LONGEST_WORD),
            Column.choice("side", names(Side.values())),
            Column.choice("attitude_manager", STANCES),
            Column.choice("attitude_firm", STANCES),
            Column.choice("attitude_project", STANCES),
            Column.may("reports_to_ref", Type.REF),
            Column.choice("status", names(Surety.values())),
            Column.may("registered", Type.YES_NO));

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Suppression suppression;

    @EJB
    WordLists words;

    @EJB
    MapSums sums;

    @Inject
    Clock clock;

    private static String[] names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toArray(String[]::new);
    }

    @Override
    public String name() {
        return "stakeholders";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String ref(String[] values) {
        return values[REF];
    }

    @Override
    public String together(String[] values) {
        return values[ACCOUNT];
    }

    @Override
    public int derived() {
        return DERIVED;
    }

    @Override
    public void derive(String[] values) {
        values[COLUMNS.size()] = Contact.nameKey(null, values[LAST_NAME]);
        values[COLUMNS.size() + 1] =
                values[FIRST_NAME] == null ? null : Contact.nameKey(values[FIRST_NAME], values[LAST_NAME]);
    }

    @Override
    public Optional<Fault> check(String[] values) {
        return values[REF].chars().anyMatch(Character::isWhitespace)
                ? Optional.of(new Fault("contact_ref", RowFault.HOLDS_A_SPACE, values[REF]))
                : Optional.empty();
    }

    @Override
    public void resolve(Chunk chunk) {
        new BroughtWords(chunk, LONGEST_NAME).resolve(words);
    }

    /** Who asked to be forgotten is rejected, and so is who would report to them; the file's words of them are not kept. */
    @Override
    public void judge(Chunk chunk) {
        List<Object[]> rows = chunk.rows(OWNER, SCRIPT, "people").stream()
                .map(row -> (Object[]) row)
                .toList();
        Map<String, Object> more = Map.of(
                "erased", erased(rows.stream().map(StakeholdersKind::person)),
                "led",
                        erased(rows.stream()
                                .filter(row -> row[4] != null)
                                .map(row -> new Brought(number(row), Set.of((String) row[4]), null, null, null))));
        chunk.run(OWNER, SCRIPT, "judge", more);
        chunk.run(OWNER, SCRIPT, "forget", more);
        // just written: a database that does not know of the rows may compare each with all
        Planner.learn(em, "ninefold.import_record");
        BroughtMaps.judge(chunk);
        chunk.run(OWNER, SCRIPT, "remember");
    }

    private Integer[] erased(Stream<Brought> people) {
        return suppression.among(people.toList()).toArray(Integer[]::new);
    }

    private static Brought person(Object... row) {
        Long account = row[3] == null ? null : ((Number) row[3]).longValue();
        return new Brought(number(row), Set.of((String) row[1]), null, (String) row[2], account);
    }

    private static int number(Object... row) {
        return ((Number) row[0]).intValue();
    }

    @Override
    public void apply(Chunk chunk) {
        chunk.rows(OWNER, SCRIPT, "hold");
        chunk.run(OWNER, SCRIPT, "number");
        Long[] accounts = accounts(chunk, SCRIPT);
        Map<String, Object> today = Map.of("today", LocalDate.now(clock));
        chunk.run(OWNER, SCRIPT, "contacts");
        chunk.run(OWNER, SCRIPT, "persons", today);
        Map<Long, Spot> spots = BroughtPlaces.of(chunk);
        chunk.run(
                OWNER,
                SCRIPT,
                "maps",
                Map.of(
                        "today", LocalDate.now(clock),
                        "accounts", accounts,
                        "people", spots.keySet().toArray(Long[]::new),
                        "xs", spots.values().stream().map(Spot::x).toArray(Integer[]::new),
                        "ys", spots.values().stream().map(Spot::y).toArray(Integer[]::new)));
        written(accounts);
    }

    private static Long[] accounts(Chunk chunk, String script) {
        return chunk.rows(OWNER, script, "touched").stream()
                .map(id -> ((Number) id).longValue())
                .collect(Collectors.toSet())
                .toArray(Long[]::new);
    }

    /** What follows wherever maps were written. */
    private void written(Long... accounts) {
        sums.of(List.of(accounts));
    }

    @Override
    public boolean undoneAtOnce() {
        return true;
    }

    @Override
    public void judgeUndo(Chunk chunk) {
        BroughtUndo.judge(chunk);
    }

    @Override
    public void undo(Chunk chunk) {
        Long[] accounts = accounts(chunk, "stakeholders-undo");
        BroughtUndo.undo(chunk, accounts);
        written(accounts);
    }
}
