package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.ninefold.platform.web.Language;
import org.ninefold.survey.Definition;
import org.ninefold.survey.Questionnaires;

/** A questionnaire as the one who is asked sees it on a phone, in their language. */
@Named
@RequestScoped
public class PreviewPage {

    @EJB
    Questionnaires questionnaires;

    @Inject
    Language language;

    private String key;
    private String speak;
    private Definition definition;

    public void load() {
        definition = questionnaires.get(key).definition();
    }

    public Asking getAsking() {
        return Asking.blank(definition, getSpoken());
    }

    public Definition getDefinition() {
        return definition;
    }

    /** The language asked for, else the reader's. */
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
