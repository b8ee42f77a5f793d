package org.ninefold.segment.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.ninefold.account.Measure;
import org.ninefold.platform.web.Say;
import org.ninefold.segment.Limits;
import org.ninefold.segment.PlacementRules;
import org.ninefold.segment.Rules;

/** Changes the rules of placements: the share limits (typed in percent), the standard measure and length. */
@Named
@ViewScoped
public class LimitsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    PlacementRules rules;

    @Inject
    Say say;

    private Rules seen;
    private BigDecimal low;
    private BigDecimal high;
    private Measure measure;
    private Integer months;

    public void load() {
        seen = rules.current();
        low = seen.limits().low().movePointRight(2);
        high = seen.limits().high().movePointRight(2);
        measure = seen.measure();
        months = seen.months();
    }

    public void save() {
        Rules wanted = new Rules(new Limits(fraction(low), fraction(high)), measure, months == null ? 0 : months);
        boolean placesAgain = rules.change(seen, wanted).isPresent();
        load();
        say.done(placesAgain ? "limits.saved-places-again" : "limits.saved");
    }

    private static BigDecimal fraction(BigDecimal percent) {
        return percent == null ? null : percent.movePointLeft(2);
    }

    public Measure[] getMeasures() {
        return Measure.values();
    }

    public BigDecimal getLow() {
        return low;
    }

    public void setLow(BigDecimal low) {
        this.low = low;
    }

    public BigDecimal getHigh() {
        return high;
    }

    public void setHigh(BigDecimal high) {
        this.high = high;
    }

    public Measure getMeasure() {
        return measure;
    }

    public void setMeasure(Measure measure) {
        this.measure = measure;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }
}
