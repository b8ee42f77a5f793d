package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.web.Download;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.survey.Definition;
import org.ninefold.survey.Item;
import org.ninefold.survey.QuestionnaireView;
import org.ninefold.survey.Questionnaires;
import org.ninefold.survey.Revision;

/** One questionnaire: its sections with their questions, its scales, and the steps that order them. */
@Named
@ViewScoped
public class QuestionnairePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Questionnaires questionnaires;

    @Inject
    Say say;

    @Inject
    Language language;

    @Inject
    transient Download download;

    private String key;
    private String speak;
    private long seen;
    private transient QuestionnaireView view;

    public void load() {
        seen = getView().version();
    }

    /** The definition as a file that can be brought in elsewhere. */
    public void send() throws IOException {
        download.json(key, getView().file());
    }

    public void moveSection(String section, int steps) {
        take(revision -> revision.moveSection(section, steps));
    }

    public void moveItem(String item, int steps) {
        take(revision -> revision.moveItem(item, steps));
    }

    private void take(Function<Revision, Definition> step) {
        once(() -> questionnaires.revise(key, seen, was -> step.apply(new Revision(was))));
        open();
    }

    /** Where somebody was quicker, or on a second click, the page shows what is there now before the next step. */
    private void once(Runnable step) {
        try {
            step.run();
        } catch (Refused refused) {
            view = null;
            load();
            throw refused;
        }
    }

    public void retire(boolean retired) {
        once(() -> questionnaires.retire(key, seen, retired));
        say.done(
                retired ? "questionnaire.retired" : "questionnaire.offered",
                getDefinition().name(language.getTag()));
        open();
    }

    private void open() {
        new ListAddress(QuestionnaireForm.PAGE, Map.of("key", key)).open();
    }

    public QuestionnaireView getView() {
        if (view == null) {
            view = questionnaires.get(key);
        }
        return view;
    }

    public Definition getDefinition() {
        return getView().definition();
    }

    /** What a question is answered with, in short. */
    public String answers(Item item) {
        return switch (item.kind()) {
            case SCALE -> {
                List<Integer> points = getDefinition().scale(item).points();
                yield points.get(0) + "–" + points.get(points.size() - 1);
            }
            case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                say.text(
                        "questionnaire.choices",
                        say.name(item.kind()),
                        item.choices().size());
            case NUMBER, TEXT, YES_NO -> say.name(item.kind());
        };
    }

    /** The language in which the questionnaire is shown: the one asked for, else the reader's. */
    public String getSpoken() {
        return language.orOwn(speak);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getSpeak() {
        return speak;
    }

    public void setSpeak(String speak) {
        this.speak = speak;
    }
}
