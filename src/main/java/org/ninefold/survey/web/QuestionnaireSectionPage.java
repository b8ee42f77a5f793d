package org.ninefold.survey.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ninefold.kernel.NotFound;
import org.ninefold.survey.Definition;
import org.ninefold.survey.Keys;
import org.ninefold.survey.Revision;
import org.ninefold.survey.Section;

/** Adds a section to a questionnaire, or changes its heading. */
@Named
@ViewScoped
public class QuestionnaireSectionPage extends QuestionnaireForm {

    private static final long serialVersionUID = 1L;

    @Override
    protected Map<String, Object> values() {
        Map<String, String> title = isNew()
                ? Map.of()
                : definition().sections().stream()
                        .filter(section -> section.key().equals(getRef()))
                        .map(Section::title)
                        .findFirst()
                        .orElseThrow(() -> new NotFound("section", getRef()));
        Map<String, Object> values = new LinkedHashMap<>();
        spread(values, "title", title);
        return values;
    }

    @Override
    protected Definition with(Revision revision, String key) {
        return revision.title(key, gathered("title"));
    }

    @Override
    protected Definition without(Revision revision) {
        return revision.withoutSection(getRef());
    }

    @Override
    protected String newKey() {
        return Keys.of(
                null,
                gathered("title"),
                definition().sections().stream().map(Section::key).toList());
    }
}
