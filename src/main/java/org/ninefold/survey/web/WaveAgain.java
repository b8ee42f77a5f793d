package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.survey.Measurements;
import org.ninefold.survey.WaveRefusal;
import org.ninefold.survey.WaveView;
import org.ninefold.survey.Waves;

/** When the same is measured again, and the wave that does. */
@Named
@ViewScoped
public class WaveAgain implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Waves waves;

    @EJB
    Measurements measurements;

    @Inject
    Say say;

    private String wave;
    private long seen;
    private BigDecimal months;

    public void load() {
        WaveView view = waves.get(id());
        seen = view.version();
        months = view.again().months() == null
                ? null
                : BigDecimal.valueOf(view.again().months());
    }

    public void save() {
        WaveView saved = measurements.every(id(), seen, whole());
        if (saved.again().on() == null) {
            say.done("again.saved.open");
        } else {
            say.done("again.saved", say.date(saved.again().on()));
        }
        WavePage.at(id()).open();
    }

    private Integer whole() {
        try {
            return months == null ? null : (Integer) months.intValueExact();
        } catch (ArithmeticException fraction) {
            throw new Refused(WaveRefusal.INTERVAL_UNCLEAR, Measurements.LONGEST);
        }
    }

    /** Makes the next wave, which opens in its form. */
    public void again() {
        WaveView next = measurements.again(id());
        say.done("again.made", next.name());
        new ListAddress(WaveEditPage.PAGE).with("ref", next.id()).open();
    }

    private long id() {
        return Ids.of("wave", wave);
    }

    public String getWave() {
        return wave;
    }

    public void setWave(String wave) {
        this.wave = wave;
    }

    public BigDecimal getMonths() {
        return months;
    }

    public void setMonths(BigDecimal months) {
        this.months = months;
    }
}
