package org.ninefold.survey;

import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Role;
import org.ninefold.account.AccountScope;
import org.ninefold.intake.Column;
import org.ninefold.intake.PlainTable;
import org.ninefold.intake.PlainTable.Line;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.sheet.Sheet;

/**
 * Hands people of a wave over to an institute that asks them for us: only those who allow it, and have not answered or
 * declined. A handover is seen by who made it and by administrators.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
public class Handovers {

    /** So many people go into one file. */
    public static final int MOST = 20_000;

    private static final Duration TRIAL = Duration.ofDays(1);

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    StoredSettings stored;

    @EJB
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Takes everybody of the wave who is still to be asked.
     *
     * @throws Refused where the wave takes no answers
     */
    public Handover ofWave(long wave) {
        PlainTable table = new PlainTable(InstituteColumns.ALL);
        List<List<String>> people = new Askable(em, scope.exporter(), taking(wave)).people(MOST);
        List<Line> lines = new ArrayList<>();
        people.forEach(person -> lines.add(table.check(lines.size() + 1, person)));
        return keep(wave, null, lines);
    }

    /**
     * Takes the people of a file that somebody prepared, in the order of columns that is set.
     *
     * @param name as its sender calls it, or null
     * @throws Refused where the file cannot be read, or the wave takes no answers
     */
    public Handover ofFile(long wave, String name, InputStream content) {
        taking(wave);
        List<Column> order = order();
        List<Line> lines = new PlainTable(order)
                .read(content, MOST).stream()
                        .map(line -> new Line(
                                line.number(),
                                InstituteColumns.moved(order, InstituteColumns.ALL, line.values()),
                                line.faults()))
                        .toList();
        return keep(wave, name, lines);
    }

    private Handover keep(long wave, String name, List<Line> lines) {
        List<Line> checked =
                new HandoverCheck(new Askable(em, scope.exporter(), Waves.find(em, wave)).addresses()).of(lines);
        HandoverRows rows = new HandoverRows(em);
        rows.forget(clock.instant().minus(TRIAL));
        long id = rows.add(wave, name, scope.caller().signIn(), clock.instant());
        rows.add(id, checked);
        return get(id);
    }

    /** @throws NotFound where there is none, or it is somebody else's */
    public Handover get(long id) {
        return new HandoverRows(em)
                .find(id)
                .filter(found ->
                        seesAll() || found.madeBy().equals(scope.caller().signIn()))
                .orElseThrow(() -> new NotFound("handover", id));
    }

    /** The confirmed ones of a wave, the newest first. */
    public List<Handover> of(long wave) {
        Waves.find(em, wave);
        return new HandoverRows(em).of(wave, seesAll() ? null : scope.caller().signIn());
    }

    private boolean seesAll() {
        return scope.caller().role() == Role.ADMINISTRATOR;
    }

    /** The first bad rows, as the file has them. */
    public List<Line> faulty(long id, int limit) {
        get(id);
        return new HandoverRows(em).faulty(id, limit);
    }

    /**
     * Leaves the bad rows out, and keeps the rest; confirmed twice, it is done once.
     *
     * @throws Refused where no row is good
     */
    public Handover confirm(long id) {
        Handover found = get(id);
        if (!found.confirmed()) {
            if (found.people() == 0) {
                throw new Refused(HandoverRefusal.NOBODY);
            }
            new HandoverRows(em).confirm(found, clock.instant());
            audit.record(told(found, "HAND_OVER").after("left_out", found.leftOut()));
        }
        return get(id);
    }

    /** Writes the people of a confirmed one for the institute, and records that it was done. */
    public void export(long id, Sheet sheet) {
        Handover found = get(id);
        if (!found.confirmed()) {
            throw new NotFound("handover", id);
        }
        scope.exporter();
        List<Column> order = order();
        new HandoverRows(em)
                .good(id)
                .forEach(cells -> sheet.row(InstituteColumns.moved(InstituteColumns.ALL, order, cells)));
        sheet.end();
        audit.record(told(found, "EXPORT"));
    }

    private static Change told(Handover handover, String action) {
        return Change.of(action, Waves.SUBJECT, Long.toString(handover.wave()))
                .after("handover", handover.id())
                .after("people", handover.people());
    }

    /** The names of the columns as a file has them. */
    public List<String> columns() {
        return order().stream().map(Column::name).toList();
    }

    /**
     * Rows as a file has them.
     *
     * @param people each in the order first name, last name, company, e-mail, language
     */
    public List<List<String>> sample(List<List<String>> people) {
        List<Column> order = order();
        return people.stream()
                .map(cells -> InstituteColumns.moved(InstituteColumns.ALL, order, cells))
                .toList();
    }

    /** An empty file for answers to a wave: the columns of the import, then one for each question. */
    public void answerSheet(long wave, Sheet sheet) {
        sheet.head(Stream.concat(
                        ResponsesKind.COLUMNS.stream()
                                .map(Column::name)
                                .filter(name -> !name.equals(BroughtAnswers.COLUMN)),
                        Waves.find(em, wave).definition().items().map(Item::key))
                .toList());
        sheet.end();
    }

    private List<Column> order() {
        return InstituteColumns.in(stored.text(SurveySettings.COLUMNS));
    }

    private Wave taking(long id) {
        Wave wave = Waves.find(em, id);
        wave.mustTake(LocalDate.now(clock));
        return wave;
    }
}
