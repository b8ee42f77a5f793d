package org.ninefold.segment.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ninefold.account.Measure;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Period;
import org.ninefold.platform.web.Say;
import org.ninefold.segment.Placements;
import org.ninefold.segment.Run;

/** Starts placements, shows the runs with their progress, and appoints the current one. */
@Named
@ViewScoped
public class PlacementsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @EJB
    Placements placements;

    @Inject
    Say say;

    private LocalDate from;
    private LocalDate to;
    private Measure measure = Measure.CONTRIBUTION;

    public void load() {
        Period usual = placements.usualPeriod();
        from = usual.from();
        to = usual.to();
    }

    public void place() {
        placements.place(from, to, measure);
        say.done("placements.started", say.date(from), say.date(to));
    }

    public void appoint(long id) {
        say.done(placements.appoint(id) ? "placements.appointed" : "placements.follows");
    }

    public void lift() {
        say.done(placements.lift() ? "placements.lifted" : "placements.follows");
    }

    /** A period to choose from: the last whole months, quarters, half-years and years (document 000, slide 6). */
    public void choose(int months) {
        Period whole = Period.lastWholeMonths(months, to.plusDays(1));
        from = whole.from();
    }

    public List<Run> getRuns() {
        Page<Run> page = placements.list(0, SHOWN);
        return page.items();
    }

    /** Whether the page should look again soon. */
    public boolean isBusy() {
        return getRuns().stream().anyMatch(run -> run.state().isUnderWay());
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }
}
