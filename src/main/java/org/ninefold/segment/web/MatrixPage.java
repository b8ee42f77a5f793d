package org.ninefold.segment.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ninefold.account.Unplaced;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.segment.Cell;
import org.ninefold.segment.Matrix;
import org.ninefold.segment.MatrixView;
import org.ninefold.segment.MatrixView.CellSum;
import org.ninefold.segment.PlacedAccount;
import org.ninefold.segment.Placements;
import org.ninefold.segment.Ranking;
import org.ninefold.segment.Run;
import org.ninefold.segment.ValueGrade;

/** The matrix of a run, beside the run it is compared with; all of it stands in the address. */
@Named
@RequestScoped
public class MatrixPage {

    private static final List<String> VIEWS = List.of("accounts", "development", "bubbles", "movement", "table");
    private static final int BUBBLES = 300;
    private static final int RUNS_TO_CHOOSE_FROM = 100;

    @EJB
    Matrix matrix;

    @EJB
    Placements placements;

    @EJB
    Ranking ranking;

    @Inject
    Say say;

    private Long run;
    private Long with;
    private String view = "accounts";
    private MatrixView shown;
    private MatrixView compared;
    private RunChoice runs;
    private MoveTable moves;

    public void load() {
        shown = (run == null ? matrix.current() : Optional.of(matrix.of(run))).orElse(null);
        if (shown == null) {
            return;
        }
        runs = RunChoice.of(placements.list(0, RUNS_TO_CHOOSE_FROM).items(), shown.run());
        if (with == null) {
            with = runs.before().map(Run::id).orElse(null);
        }
        compared = with == null ? null : matrix.of(with);
        if (compared != null && view.equals("movement")) {
            moves = new MoveTable(matrix.moves(with, shown.run().id()));
        }
    }

    public String getIntro() {
        Run now = shown.run();
        return say.text(
                "matrix.intro",
                say.name(now.measure()),
                say.date(now.from()),
                say.date(now.to()),
                now.currency(),
                say.moment(now.finishedAt()),
                say.count(shown.placed()),
                say.count(shown.accounts()));
    }

    public List<ValueGrade> getGrades() {
        return List.of(ValueGrade.values());
    }

    public List<CellSum> row(ValueGrade grade) {
        return shown.cells().stream().filter(sum -> sum.cell().value() == grade).toList();
    }

    public String band(int digit) {
        return Bands.text(say, shown.run().limits(), digit);
    }

    public String getBandRule() {
        return Bands.rule(say, shown.run().limits());
    }

    /** Accounts more or less than in the compared run. */
    public String change(Cell cell) {
        int difference = difference(cell);
        String sign = difference > 0 ? "▲ " : difference < 0 ? "▼ " : "± ";
        return sign + say.count(Math.abs(difference));
    }

    public String direction(Cell cell) {
        return difference(cell) > 0 ? "up" : difference(cell) < 0 ? "down" : "";
    }

    private int difference(Cell cell) {
        return compared == null
                ? 0
                : shown.cell(cell).accounts() - compared.cell(cell).accounts();
    }

    /** The three cells with the most headroom. */
    public List<CellSum> getRoomiest() {
        return shown.cells().stream()
                .filter(sum -> sum.headroom().signum() > 0)
                .sorted(Comparator.comparing(CellSum::headroom).reversed())
                .limit(3)
                .toList();
    }

    public String address(String otherView) {
        return new ListAddress("/segment/matrix.xhtml")
                .with("view", otherView)
                .with("run", run)
                .with("with", with)
                .toString();
    }

    public String cellAddress(Cell cell) {
        return shown.run().current()
                ? new ListAddress("/account/accounts.xhtml")
                        .with("cell", cell.name())
                        .toString()
                : inRun(cell.name());
    }

    public String reasonAddress(Unplaced reason) {
        return shown.run().current()
                ? new ListAddress("/account/accounts.xhtml")
                        .with("reason", reason.name())
                        .toString()
                : inRun(reason.name());
    }

    public String moversAddress(String was, String is) {
        return new ListAddress("/segment/movers.xhtml")
                .with("run", shown.run().id())
                .with("with", with)
                .with("was", was)
                .with("is", is)
                .toString();
    }

    private String inRun(String outcome) {
        return new ListAddress("/segment/placed.xhtml")
                .with("run", shown.run().id())
                .with("outcome", outcome)
                .toString();
    }

    public String accountAddress(PlacedAccount account) {
        return new ListAddress("/account/account.xhtml")
                .with("ref", account.ref())
                .toString();
    }

    public List<PlacedAccount> getLargest() {
        return ranking.bubbles(shown.run().id(), BUBBLES);
    }

    public String getBubbles() {
        return new BubbleChart(say, shown.run()).of(getLargest());
    }

    public String getBubblesText() {
        int placed = shown.placed();
        String measure = say.name(shown.run().measure());
        return say.text("matrix.bubbles.text", measure, say.count(Math.min(BUBBLES, placed)), say.count(placed));
    }

    public String getMovesCaption() {
        return say.text(
                "matrix.moves.caption",
                say.date(compared.run().to()),
                say.date(shown.run().to()));
    }

    public List<String> getViews() {
        return VIEWS;
    }

    public MatrixView getShown() {
        return shown;
    }

    public MatrixView getCompared() {
        return compared;
    }

    public RunChoice getRuns() {
        return runs;
    }

    public MoveTable getMoves() {
        return moves;
    }

    public Long getRun() {
        return run;
    }

    public void setRun(Long run) {
        this.run = run;
    }

    public Long getWith() {
        return with;
    }

    public void setWith(Long with) {
        this.with = with;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view != null && VIEWS.contains(view) ? view : "accounts";
    }
}
