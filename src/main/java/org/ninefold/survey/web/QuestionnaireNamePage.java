package org.ninefold.survey.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.survey.Definition;
import org.ninefold.survey.Keys;
import org.ninefold.survey.Revision;

/** Begins a questionnaire, or changes its name and what is said before and after the questions. */
@Named
@ViewScoped
public class QuestionnaireNamePage extends QuestionnaireForm {

    private static final long serialVersionUID = 1L;

    private String newKey;

    @Override
    protected Stored stored() {
        if (isNew()) {
            questionnaires.mayChange();
            return new Stored(values(Map.of(), Map.of(), Map.of()), 0);
        }
        setQuestionnaire(getRef());
        return super.stored();
    }

    @Override
    protected Map<String, Object> values() {
        return values(definition().name(), definition().intro(), definition().thanks());
    }

    private static Map<String, Object> values(
            Map<String, String> name, Map<String, String> intro, Map<String, String> thanks) {
        Map<String, Object> values = new LinkedHashMap<>();
        spread(values, "name", name);
        spread(values, "intro", intro);
        spread(values, "thanks", thanks);
        return values;
    }

    @Override
    protected String create() {
        Definition first =
                new Definition(newKey(), gathered("name"), gathered("intro"), gathered("thanks"), List.of(), List.of());
        String key = questionnaires.add(first).definition().key();
        setQuestionnaire(key);
        return key;
    }

    @Override
    protected void leave(String saved, boolean removed) {
        setQuestionnaire(saved);
        super.leave(saved, removed);
    }

    @Override
    protected Definition with(Revision revision, String key) {
        return revision.named(gathered("name"), gathered("intro"), gathered("thanks"));
    }

    /** A questionnaire is retired, never removed. */
    @Override
    protected Definition without(Revision revision) {
        throw new IllegalStateException("cannot be removed here");
    }

    @Override
    protected String newKey() {
        return Keys.of(newKey, gathered("name"), List.of());
    }

    @Override
    public ListAddress getBack() {
        return getQuestionnaire() == null ? new ListAddress(QuestionnairesPage.PAGE) : super.getBack();
    }

    /** Null for one made from the name. */
    public String getNewKey() {
        return newKey;
    }

    public void setNewKey(String newKey) {
        this.newKey = newKey;
    }
}
