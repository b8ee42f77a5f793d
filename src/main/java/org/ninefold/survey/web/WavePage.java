package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.LongFunction;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.survey.Prospects;
import org.ninefold.survey.WaveRefusal;
import org.ninefold.survey.WaveView;
import org.ninefold.survey.Waves;

/** One wave: how far it has come, and the steps that open and close it. */
@Named
@ViewScoped
public class WavePage implements Serializable {

    static final String PAGE = "/survey/wave.xhtml";

    private static final long serialVersionUID = 1L;

    @EJB
    Waves waves;

    @Inject
    Say say;

    @Inject
    Language language;

    private String wave;
    private long seen;
    private transient WaveView view;
    private transient Prospects prospects;
    private transient String trouble;

    /** How far so many have come, of all those meant. */
    public record Reached(String key, int people) {}

    static ListAddress at(long id) {
        return new ListAddress(PAGE).with("wave", id);
    }

    public void load() {
        seen = getView().version();
    }

    /** Opens the wave as it was seen; who is quicker, or clicks twice, opens it once. */
    public void open() {
        open(waves::open, "wave.opened");
    }

    /** Opens the wave for an institute that asks: no mail of ours goes out. */
    public void openForInstitute() {
        open(waves::openForInstitute, "wave.opened.institute");
    }

    private void open(LongFunction<WaveView> step, String told) {
        forget();
        if (getView().isDraft() && getView().version() != seen) {
            load();
            say.note("wave.changed");
            return;
        }
        try {
            view = step.apply(id());
            say.done(told, view.name(), say.count(view.funnel().invited()));
        } catch (Refused refused) {
            already(refused, WaveRefusal.NOT_DRAFT, "wave.opened.before");
        }
        at(id()).open();
    }

    public void close() {
        try {
            view = waves.close(id());
            say.done("wave.closed", view.name());
        } catch (Refused refused) {
            already(refused, WaveRefusal.NOT_OPEN, "wave.closed.before");
        }
        at(id()).open();
    }

    /** Writes once more to who is silent; who clicks twice reminds once. */
    public void remind() {
        int people = waves.remind(id());
        say.done(people == 0 ? "wave.reminded.nobody" : "wave.reminded", say.count(people));
        at(id()).open();
    }

    /** What somebody else, or a first click, has done is done. */
    private void already(Refused refused, WaveRefusal done, String key) {
        if (refused.refusal() != done) {
            throw refused;
        }
        say.done(key);
    }

    /** What was read for an earlier request may have changed. */
    private void forget() {
        view = null;
        prospects = null;
        trouble = null;
    }

    /** Keeps what stands in the way of a trial, which is told on the page. */
    private void attempt() {
        if (prospects == null && trouble == null && getView().isDraft()) {
            try {
                prospects = waves.plan(getView().fields());
            } catch (Refused refused) {
                trouble = say.why(refused);
            }
        }
    }

    /** What would happen if it opened now; null where it cannot. For those who may open it. */
    public Prospects getProspects() {
        attempt();
        return prospects;
    }

    /** Why nobody can say what would happen, or null. */
    public String getTrouble() {
        attempt();
        return trouble;
    }

    /** The question before a wave opens: it names how many would be asked. */
    public String getSure() {
        return getProspects() == null ? "" : say.text("wave.open.sure", say.count(prospects.invited()));
    }

    /** The same question where an institute asks. */
    public String getInstituteSure() {
        return getProspects() == null ? "" : say.text("wave.institute.sure", say.count(prospects.invited()));
    }

    public List<Reached> getReached() {
        WaveView.Funnel funnel = getView().funnel();
        return List.of(
                new Reached("wave.meant", funnel.meant()),
                new Reached("wave.invited", funnel.invited()),
                new Reached("wave.reached.opened", funnel.opened()),
                new Reached("wave.reached.started", funnel.started()),
                new Reached("wave.reached.answered", funnel.answered()),
                new Reached("wave.reached.declined", funnel.declined()));
    }

    public WaveView getView() {
        if (view == null) {
            view = waves.get(id());
        }
        return view;
    }

    /** The questionnaire's name in the reader's language. */
    public String getQuestionnaire() {
        return getView().definition().name(language.getTag());
    }

    private long id() {
        return Ids.of("wave", wave);
    }

    /** Its number. */
    public String getWave() {
        return wave;
    }

    public void setWave(String wave) {
        this.wave = wave;
    }
}
