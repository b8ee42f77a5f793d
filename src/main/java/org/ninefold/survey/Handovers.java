package org.ninefold.survey;

import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
     * Takes everybody of the wave who is still to be asked and was not handed over, the first of them where they are many.
     *
     * @throws Refused where the wave takes no answers
     */
    public Handover ofWave(long wave) {
        PlainTable table = new PlainTable(InstituteColumns.ALL);
        List<Line> lines = new ArrayList<>();
        askable(taking(wave)).people(MOST).forEach(person -> lines.add(table.check(lines.size() + 1, person)));
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
        List<Line> readable =
                lines.stream().filter(line -> line.faults().isEmpty()).toList();
        List<Line> checked = new HandoverCheck(askable(Waves.find(em, wave)).at(readable)).of(lines);
        HandoverRows rows = new HandoverRows(em);
        long id = rows.add(wave, name, scope.caller().signIn(), clock.instant());
        rows.add(id, checked);
        return get(id);
    }

    private Askable askable(Wave wave) {
        int rest = SurveySettings.number(stored, SurveySettings.REST);
        return new Askable(em, scope.exporter(), wave, LocalDate.now(clock).minusDays(rest));
    }

    /** How many people of the wave are still to be asked, and stand in no confirmed handover. */
    public int left(long wave) {
        return askable(Waves.find(em, wave)).left();
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
     * Leaves the bad rows out, and those who may not be asked any more since the check, and keeps the rest; whom the wave
     * did not mean counts as asked by it from now on. Confirmed twice, it is done once.
     *
     * @throws Refused where no row is good
     */
    public Handover confirm(long id) {
        Wave wave = Waves.find(em, get(id).wave());
        // whoever clicks twice, or beside somebody, finds what the first did
        em.lock(wave, LockModeType.PESSIMISTIC_WRITE);
        Handover found = get(id);
        if (!found.confirmed()) {
            HandoverRows rows = new HandoverRows(em);
            List<Line> trial = rows.good(id);
            Map<String, Askable.Person> known = askable(wave).at(trial);
            List<Line> people = good(trial, known);
            if (people.isEmpty()) {
                throw new Refused(HandoverRefusal.NOBODY);
            }
            rows.confirm(found, people, clock.instant());
            askable(wave).ask(people, known, LocalDate.now(clock));
            Handover kept = get(id);
            audit.record(told(kept, "HAND_OVER", people.size()).after("left_out", kept.leftOut()));
        }
        return get(id);
    }

    private static List<Line> good(List<Line> rows, Map<String, Askable.Person> known) {
        return new HandoverCheck(known)
                .of(rows).stream().filter(row -> row.faults().isEmpty()).toList();
    }

    /**
     * Writes those people of a confirmed one for the institute who may still be asked at this moment, and records that it
     * was done.
     */
    public void export(long id, Sheet sheet) {
        Handover found = get(id);
        if (!found.confirmed()) {
            throw new NotFound("handover", id);
        }
        List<Column> order = order();
        List<Line> people = still(found);
        people.forEach(row -> sheet.row(InstituteColumns.moved(InstituteColumns.ALL, order, row.values())));
        sheet.end();
        audit.record(told(found, "EXPORT", people.size()));
    }

    /** How many people of a confirmed one may not be asked any more: each file leaves them out. */
    public int gone(long id) {
        Handover found = get(id);
        return found.people() - still(found).size();
    }

    private List<Line> still(Handover handover) {
        List<Line> kept = new HandoverRows(em).good(handover.id());
        return good(kept, askable(Waves.find(em, handover.wave())).at(kept));
    }

    private static Change told(Handover handover, String action, int people) {
        return Change.of(action, Waves.SUBJECT, Long.toString(handover.wave()))
                .after("handover", handover.id())
                .after("people", people);
    }

    /** Lets go of trials that nobody confirmed within a day. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void dropTrials() {
        new HandoverRows(em).forget(clock.instant().minus(TRIAL));
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
