package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.Language;
import org.ninefold.survey.Definition;
import org.ninefold.survey.Item;
import org.ninefold.survey.Questionnaires;
import org.ninefold.survey.Scale;

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

    /** The answers an item offers, in the order in which they are shown. */
    public List<Choice> offered(Item item) {
        List<Choice> offered = new ArrayList<>(
                switch (item.kind()) {
                    case SCALE -> points(item);
                    case SINGLE_CHOICE, MULTIPLE_CHOICE ->
                        item.choices().stream()
                                .map(choice -> new Choice(choice.key(), choice.text(getSpoken()), false))
                                .toList();
                    case YES_NO -> Item.YES_NO.stream().map(this::word).toList();
                    case NUMBER, TEXT -> List.<Choice>of();
                });
        if (item.notRelevant()) {
            offered.add(word(Item.NOT_RELEVANT));
        }
        return offered;
    }

    private List<Choice> points(Item item) {
        return definition.scale(item).points().stream()
                .map(point -> new Choice(point.toString(), point.toString(), false))
                .toList();
    }

    private Choice word(String answer) {
        return new Choice(answer, texts().text("answer." + answer), false);
    }

    /** What the points of a scale mean, as far as it says. */
    public String ends(Item item) {
        Scale scale = definition.scale(item);
        return scale.points().stream()
                .filter(point -> !scale.word(point, getSpoken()).isEmpty())
                .map(point -> point + " = " + scale.word(point, getSpoken()))
                .collect(Collectors.joining(" · "));
    }

    public String getRequired() {
        return texts().text("questionnaire.required");
    }

    private Messages texts() {
        return new Messages(Locale.forLanguageTag(getSpoken()));
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
