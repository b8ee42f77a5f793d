package org.ninefold.stakeholder.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.stakeholder.Buying;
import org.ninefold.stakeholder.Surety;

/** How the account of the shown map decides: when in the year, and by which practice; and how sure the map is. */
@Named
@ViewScoped
public class MapBuyingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DecisionMapPage page;

    @Inject
    Language language;

    @Inject
    Say say;

    @Inject
    Clock clock;

    private Surety status;
    private ArrayList<String> months;
    private String practice;

    public void save() {
        Buying wanted = new Buying(months.stream().map(Integer::valueOf).toList(), practice == null ? "" : practice);
        page.take(map -> map.saying(status, wanted));
        say.done("decision-map.buying.saved");
        page.open();
    }

    /** The months of a year. */
    public List<Choice> getYear() {
        return Arrays.stream(Month.values())
                .map(month -> new Choice(String.valueOf(month.getValue()), name(month), false))
                .toList();
    }

    /** Those in which the account decides. */
    public String getMonthNames() {
        return known().months().stream().map(month -> name(Month.of(month))).collect(Collectors.joining(", "));
    }

    /** The next of them with its year, or nothing. */
    public String getNext() {
        return known().next(LocalDate.now(clock))
                .map(month -> DateTimeFormatter.ofPattern("LLLL yyyy", language.getLocale())
                        .format(month))
                .orElse("");
    }

    /** A new task for the month before it. */
    public ListAddress getPreparation() {
        LocalDate today = LocalDate.now(clock);
        LocalDate before = known().next(today)
                .map(month -> month.atDay(1).minusMonths(1))
                .filter(today::isBefore)
                .orElse(today);
        return new ListAddress("/task/task.xhtml")
                .with("account", page.getRef())
                .with("due", before);
    }

    private String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }

    private Buying known() {
        return page.getMap().buying();
    }

    public Surety getStatus() {
        return status == null ? page.getMap().status() : status;
    }

    public void setStatus(Surety status) {
        this.status = status;
    }

    public List<String> getMonths() {
        if (months == null) {
            months = new ArrayList<>();
            known().months().forEach(month -> months.add(String.valueOf(month)));
        }
        return months;
    }

    public void setMonths(List<String> months) {
        this.months = new ArrayList<>(months);
    }

    public String getPractice() {
        return practice == null ? known().practice() : practice;
    }

    public void setPractice(String practice) {
        this.practice = practice;
    }
}
