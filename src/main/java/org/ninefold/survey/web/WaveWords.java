package org.ninefold.survey.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.ninefold.platform.web.Say;
import org.ninefold.survey.FlowMark;
import org.ninefold.survey.Prospects;
import org.ninefold.survey.WaveView;

/** What pages say of waves in the same words. */
@Named
@RequestScoped
public class WaveWords {

    @Inject
    Say say;

    @Inject
    Clock clock;

    /**
     * A step of the survey flow.
     *
     * @param on the day by which it is done; null where people set it
     */
    public record Planned(FlowMark mark, LocalDate on, boolean passed) {}

    /** The steps before and after a wave, with their days. */
    public List<Planned> plan(WaveView wave) {
        LocalDate today = LocalDate.now(clock);
        return Arrays.stream(FlowMark.values())
                .map(mark -> {
                    LocalDate on = mark.on(wave.opens(), wave.closes());
                    return new Planned(mark, on, on != null && on.isBefore(today));
                })
                .toList();
    }

    /** From the first day to the last. */
    public String days(WaveView wave) {
        return say.text("wave.days", say.date(wave.opens()), say.date(wave.closes()));
    }

    /** How long answers are taken, or since when they are not. */
    public String left(WaveView wave) {
        long days = LocalDate.now(clock).until(wave.closes(), ChronoUnit.DAYS);
        return switch (wave.state()) {
            case DRAFT -> say.text(days < 0 ? "wave.late" : "wave.not-open");
            case OPEN -> days < 1 ? say.text("wave.last-day") : say.text("wave.days-left", days);
            case CLOSED -> say.text("wave.over");
        };
    }

    /** Whether it is about time: the last week of an open wave. */
    public boolean isEnding(WaveView wave) {
        return wave.isOpen() && LocalDate.now(clock).plusDays(7).isAfter(wave.closes());
    }

    /** How many of those asked have answered. */
    public String rate(WaveView wave) {
        return say.percent(BigDecimal.valueOf(wave.funnel().rate()));
    }

    public String share(int part, int whole) {
        return whole == 0 ? "–" : say.percent(BigDecimal.valueOf((double) part / whole));
    }

    /** The outcome of a trial as a sentence. */
    public String tried(Prospects found) {
        return say.text(
                "wave-edit.tried",
                say.count(found.people()),
                say.count(found.withoutPermission()),
                say.count(found.withoutAddress()),
                say.count(found.askedRecently()),
                say.count(found.invited()));
    }
}
