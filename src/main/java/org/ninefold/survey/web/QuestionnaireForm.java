package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.web.EditForm;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.survey.Definition;
import org.ninefold.survey.QuestionnaireView;
import org.ninefold.survey.Questionnaires;
import org.ninefold.survey.Revision;

/** What the forms of a questionnaire's parts do alike. Each saves its part into the version that the person saw. */
public abstract class QuestionnaireForm extends EditForm {

    static final String PAGE = "/survey/questionnaire.xhtml";

    private static final long serialVersionUID = 1L;

    @EJB
    Questionnaires questionnaires;

    @Inject
    Language language;

    private String questionnaire;
    private transient QuestionnaireView view;

    /** The part as its form has it. */
    protected abstract Map<String, Object> values();

    /** The whole with the part as the form says; {@code key} is the part's. */
    protected abstract Definition with(Revision revision, String key);

    /** The whole without the part. */
    protected abstract Definition without(Revision revision);

    /** A key for a new part. */
    protected abstract String newKey();

    @Override
    protected Stored stored() {
        view = questionnaires.editable(questionnaire);
        return new Stored(values(), view.version());
    }

    /** Something new goes beside whatever others did meanwhile. */
    @Override
    protected String create() {
        view = questionnaires.editable(questionnaire);
        String key = newKey();
        revise(key, view.version());
        return key;
    }

    @Override
    protected void change() {
        revise(getRef(), getDraft().getVersion());
    }

    private void revise(String key, long version) {
        questionnaires.revise(questionnaire, version, was -> with(new Revision(was), key));
    }

    @Override
    protected void delete() {
        questionnaires.revise(questionnaire, getDraft().getVersion(), was -> without(new Revision(was)));
    }

    @Override
    protected void leave(String saved, boolean removed) {
        done(removed ? "questionnaire.removed" : "questionnaire.saved", getName(), getBack());
    }

    /** A text in each language, as fields of the form. */
    static void spread(Map<String, Object> values, String field, Map<String, String> texts) {
        Bundles.LANGUAGES.forEach(one -> values.put(field + "_" + one, texts.get(one)));
    }

    /** The text in each language for which something was typed. */
    Map<String, String> gathered(String field) {
        Map<String, String> texts = typed(field);
        texts.replaceAll((one, text) -> text.strip());
        return texts;
    }

    /** The lines typed in each language; the n-th of each belong together. */
    List<Map<String, String>> lines(String field) {
        return Lines.gathered(typed(field));
    }

    private Map<String, String> typed(String field) {
        Map<String, String> texts = new LinkedHashMap<>();
        Bundles.LANGUAGES.forEach(one -> texts.put(one, getDraft().typed(field + "_" + one)));
        texts.values().removeIf(text -> text == null || text.isBlank());
        return texts;
    }

    Definition definition() {
        if (view == null) {
            view = questionnaires.get(questionnaire);
        }
        return view.definition();
    }

    /** The questionnaire's name in the reader's language. */
    public String getName() {
        return definition().name(language.getTag());
    }

    public ListAddress getBack() {
        return new ListAddress(PAGE, Map.of("key", questionnaire));
    }

    /** Its key. */
    public String getQuestionnaire() {
        return questionnaire;
    }

    public void setQuestionnaire(String questionnaire) {
        this.questionnaire = questionnaire;
    }
}
