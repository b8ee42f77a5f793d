package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ninefold.intake.Fault;
import org.ninefold.intake.PlainTable.Line;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.survey.Handover;
import org.ninefold.survey.Handovers;
import org.ninefold.survey.InstituteColumns;
import org.ninefold.survey.WaveView;
import org.ninefold.survey.Waves;

/** Hands the people of a wave over to an institute, in five steps (CM-220 to CM-226). */
@Named
@ViewScoped
public class ExchangePage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many bad rows are shown. */
    private static final int SHOWN = 200;

    private static final int CHOOSE = 3;
    private static final int CONFIRM = 5;

    @EJB
    Waves waves;

    @EJB
    Handovers handovers;

    @Inject
    Say say;

    private String wave;
    private String file;
    private transient Part upload;
    private transient WaveView view;
    private transient Handover handover;
    private transient List<String> columns;

    /** A bad row: its number, what stands there, and what is wrong with it. */
    public record Bad(int number, String found, List<String> reasons) {}

    static ListAddress at(long wave, Long handover) {
        return new ListAddress("/survey/exchange.xhtml").with("wave", wave).with("file", handover);
    }

    public void load() {
        waves.mayChange();
        getView();
        getHandover();
    }

    /** Takes everybody of the wave who is still to be asked. */
    public void take() {
        at(id(), handovers.ofWave(id()).id()).open();
    }

    /** Takes the people of a prepared file. */
    public void send() throws IOException {
        if (upload == null
                || upload.getSize() == 0 && upload.getSubmittedFileName().isEmpty()) {
            say.mend("exchange.no-file");
            return;
        }
        try (InputStream content = upload.getInputStream()) {
            at(
                            id(),
                            handovers
                                    .ofFile(id(), upload.getSubmittedFileName(), content)
                                    .id())
                    .open();
        }
    }

    public void confirm() {
        int people = getHandover().people();
        Handover done = handovers.confirm(getHandover().id());
        say.done("exchange.confirmed", say.count(done.people()));
        if (done.people() < people) {
            say.note("exchange.fallen", say.count(people - done.people()));
        }
        at(id(), done.id()).open();
    }

    /** Which step comes now; one beyond the last where all is done. */
    public int getStep() {
        if (getHandover() == null) {
            return CHOOSE;
        }
        return getHandover().confirmed() ? CONFIRM + 1 : CONFIRM;
    }

    /** Null where no file is chosen. */
    public Handover getHandover() {
        if (handover == null && file != null) {
            handover = handovers.get(Ids.of("handover", file));
        }
        return handover;
    }

    public List<Bad> getBad() {
        return handovers.faulty(getHandover().id(), SHOWN).stream()
                .map(this::bad)
                .toList();
    }

    private Bad bad(Line line) {
        String found = line.values().stream()
                .map(cell -> Objects.requireNonNullElse(cell, ""))
                .map(cell -> cell.isEmpty() ? "–" : cell)
                .collect(Collectors.joining(" · "));
        return new Bad(
                line.number(), found, line.faults().stream().map(this::why).toList());
    }

    private String why(Fault fault) {
        String reason = say.name(fault.reason());
        return fault.column() == null
                ? reason
                : say.text("exchange.why", say.text("import.label." + fault.column()), reason);
    }

    /** What happens to the bad rows. */
    public String getSure() {
        Handover found = getHandover();
        return say.text("exchange.confirm.sure", say.count(found.people()), say.count(found.leftOut()));
    }

    /** Who of a confirmed one is in the file no longer, or nothing. */
    public String getGone() {
        int gone = handovers.gone(getHandover().id());
        return gone == 0 ? "" : say.text("exchange.gone", say.count(gone));
    }

    /** How many are still to be handed over. */
    public String getLeft() {
        return say.text("exchange.take.left", say.count(handovers.left(id())), say.count(Handovers.MOST));
    }

    public List<Handover> getKept() {
        return handovers.of(id());
    }

    public List<String> getColumns() {
        if (columns == null) {
            columns = handovers.columns();
        }
        return columns;
    }

    public List<List<String>> getSample() {
        return handovers.sample(ExchangeText.SAMPLE);
    }

    public List<String> getLanguages() {
        return InstituteColumns.LANGUAGES;
    }

    public WaveView getView() {
        if (view == null) {
            view = waves.get(id());
        }
        return view;
    }

    private long id() {
        return Ids.of("wave", wave);
    }

    /** The number of the wave. */
    public String getWave() {
        return wave;
    }

    public void setWave(String wave) {
        this.wave = wave;
    }

    /** The number of what was chosen. */
    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public Part getUpload() {
        return upload;
    }

    public void setUpload(Part upload) {
        this.upload = upload;
    }
}
