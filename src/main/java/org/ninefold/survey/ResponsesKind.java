package org.ninefold.survey;

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
import java.util.function.Function;
import org.ninefold.account.Contact;
import org.ninefold.consent.Suppression;
import org.ninefold.consent.Suppression.Brought;
import org.ninefold.intake.Chunk;
import org.ninefold.intake.Column;
import org.ninefold.intake.Column.Type;
import org.ninefold.intake.Fault;
import org.ninefold.intake.ImportKind;
import org.ninefold.intake.RowFault;

/**
 * Answers that an institute collected for us, a row for each person: the wave, who it is, and a column for each question.
 * The person is named by our reference, by the address, or by names and company (CM-154).
 */
@ApplicationScoped
class ResponsesKind implements ImportKind {

    static final String NAME = "responses";

    private static final Class<?> OWNER = ResponsesKind.class;
    private static final String SCRIPT = "responses";
    private static final int WAVE = 0;
    private static final int REF = 1;
    private static final int FIRST_NAME = 2;
    private static final int LAST_NAME = 3;
    private static final int COMPANY = 4;
    private static final int EMAIL = 5;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_COMPANY = 200;
    private static final int LONGEST_ADDRESS = 254;

    static final List<Column> COLUMNS = List.of(
            Column.needs("wave", Type.REF),
            Column.may("contact_ref", Type.REF),
            Column.may("first_name", Type.TEXT).upTo(LONGEST_NAME),
            Column.may("last_name", Type.TEXT).upTo(LONGEST_NAME),
            Column.may("company_name", Type.TEXT).upTo(LONGEST_COMPANY),
            Column.may("email", Type.EMAIL).upTo(LONGEST_ADDRESS),
            Column.may("answered_on", Type.DATE),
            Column.gathers(BroughtAnswers.COLUMN));

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Suppression suppression;

    @EJB
    FileEntries entries;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    /** Whoever is not found by what the institute writes is named by our reference. */
    @Override
    public List<String> mendable() {
        return List.of(COLUMNS.get(REF).name());
    }

    @Override
    public String ref(String[] values) {
        if (values[REF] != null) {
            return values[REF];
        }
        return values[EMAIL] != null ? values[EMAIL] : values[LAST_NAME];
    }

    /** The same person named twice, or in two ways, is found among all rows. */
    @Override
    public String together(String[] values) {
        return null;
    }

    @Override
    public int derived() {
        return 1;
    }

    @Override
    public void derive(String[] values) {
        values[COLUMNS.size()] =
                values[LAST_NAME] == null ? null : Contact.nameKey(values[FIRST_NAME], values[LAST_NAME]);
    }

    @Override
    public Optional<Fault> check(String[] values) {
        if (!values[WAVE].matches("[1-9]\\d{0,17}")) {
            return Optional.of(new Fault("wave", RowFault.UNKNOWN_WAVE, values[WAVE]));
        }
        boolean named = values[LAST_NAME] != null && values[COMPANY] != null;
        return values[REF] == null && values[EMAIL] == null && !named
                ? Optional.of(new Fault("contact_ref", RowFault.NO_PERSON, ""))
                : Optional.empty();
    }

    @Override
    public void judge(Chunk chunk) {
        List<ResponseLine> rows = chunk.rows(OWNER, SCRIPT, "rows").stream()
                .map(row -> ResponseLine.of((Object[]) row))
                .toList();
        KnownWaves waves = new KnownWaves(em, LocalDate.now(clock));
        ResponseJudge judge = new ResponseJudge(waves, erased(rows));
        chunk.rows(OWNER, SCRIPT, "people").forEach(row -> judge.mayBe((Object[]) row));
        List<ResponseLine.Verdict> verdicts = rows.stream().map(judge::of).toList();
        chunk.run(OWNER, SCRIPT, "judge", judged(verdicts));
        chunk.run(
                OWNER,
                SCRIPT,
                "forget",
                Map.of(
                        "nameless",
                        verdicts.stream()
                                .filter(ResponseLine.Verdict::isPrivate)
                                .map(ResponseLine.Verdict::row)
                                .toArray(Integer[]::new)));
    }

    private static Map<String, Object> judged(List<ResponseLine.Verdict> verdicts) {
        return Map.of(
                "rows", verdicts.stream().map(ResponseLine.Verdict::row).toArray(Integer[]::new),
                "columns", texts(verdicts, ResponseLine.Verdict::column),
                "reasons",
                        texts(
                                verdicts,
                                verdict -> verdict.reason() == null
                                        ? null
                                        : verdict.reason().name()),
                "found", texts(verdicts, ResponseLine.Verdict::found),
                "accounts", verdicts.stream().map(ResponseLine.Verdict::account).toArray(Long[]::new),
                "contacts", verdicts.stream().map(ResponseLine.Verdict::contact).toArray(Long[]::new),
                "waves", verdicts.stream().map(ResponseLine.Verdict::wave).toArray(Long[]::new));
    }

    private static String[] texts(List<ResponseLine.Verdict> verdicts, Function<ResponseLine.Verdict, String> text) {
        return verdicts.stream().map(text).toArray(String[]::new);
    }

    private Set<Integer> erased(List<ResponseLine> rows) {
        return suppression.among(rows.stream()
                .map(row -> new Brought(
                        row.row(), row.ref() == null ? Set.of() : Set.of(row.ref()), row.email(), row.nameKey(), null))
                .toList());
    }

    @Override
    public void apply(Chunk chunk) {
        Integer[] late = chunk.rows(OWNER, SCRIPT, "brought").stream()
                .map(row -> BroughtResponse.of((Object[]) row))
                .filter(line -> !entries.bring(line))
                .map(BroughtResponse::row)
                .toArray(Integer[]::new);
        chunk.run(OWNER, SCRIPT, "late", Map.of("late", late));
    }

    @Override
    public void judgeUndo(Chunk chunk) {
        chunk.run(OWNER, "responses-undo", "judge");
    }

    @Override
    public void undo(Chunk chunk) {
        chunk.rows(OWNER, "responses-undo", "reversed").forEach(row -> entries.takeBack((Object[]) row));
    }
}
