package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.ninefold.account.SavedFilters;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.Say;
import org.ninefold.survey.Questionnaires;

/** What a wave can be made of. */
@Named
@RequestScoped
public class WaveChoices {

    /** More than anybody looks through in a list to choose from. */
    private static final int OFFERED = 500;

    @EJB
    Questionnaires questionnaires;

    @EJB
    SavedFilters filters;

    @Inject
    Language language;

    @Inject
    Say say;

    /** Those that are offered, and the one chosen before. */
    public List<Choice> questionnaires(String chosen) {
        return questionnaires.page(0, OFFERED).items().stream()
                .filter(one -> !one.retired() || one.definition().key().equals(chosen))
                .map(one -> new Choice(one.definition().key(), one.definition().name(language.getTag()), false))
                .toList();
    }

    /** The views of the account list that the reader has, and the one chosen before. */
    public List<Choice> views(String chosen) {
        List<Choice> views = new ArrayList<>();
        filters.all("accounts").forEach(view -> {
            String id = Long.toString(view.id());
            views.add(new Choice(id, view.fields().name(), id.equals(chosen)));
        });
        if (chosen != null && views.stream().noneMatch(Choice::chosen)) {
            views.add(new Choice(chosen, say.text("wave-edit.view.other", chosen), true));
        }
        return views;
    }
}
