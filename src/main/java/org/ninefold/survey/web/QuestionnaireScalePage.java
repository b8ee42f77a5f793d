package org.ninefold.survey.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.survey.Definition;
import org.ninefold.survey.Keys;
import org.ninefold.survey.Revision;
import org.ninefold.survey.Scale;
import org.ninefold.survey.SurveyRefusal;

/** Adds a scale to a questionnaire, or changes its points and what they mean. */
@Named
@ViewScoped
public class QuestionnaireScalePage extends QuestionnaireForm {

    private static final long serialVersionUID = 1L;

    private static final String FIRST = "FIRST";
    private static final String LAST = "LAST";

    @Override
    protected Map<String, Object> values() {
        return isNew()
                ? values(new Scale("", List.of(1, 2, 3, 4, 5), 5, Map.of()))
                : values(definition().scales().stream()
                        .filter(scale -> scale.key().equals(getRef()))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("scale", getRef())));
    }

    private static Map<String, Object> values(Scale scale) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("points", scale.points().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        values.put("best", scale.points().get(0) == scale.best() ? FIRST : LAST);
        List<Map<String, String>> words = scale.points().stream()
                .map(point -> scale.words().getOrDefault(point, Map.of()))
                .toList();
        spread(values, "words", Lines.spread(words));
        return values;
    }

    @Override
    protected Definition with(Revision revision, String key) {
        List<Integer> points = points(key);
        List<Map<String, String>> lines = lines("words");
        Map<Integer, Map<String, String>> words = new HashMap<>();
        for (int at = 0; at < Math.min(points.size(), lines.size()); at++) {
            if (!lines.get(at).isEmpty()) {
                words.put(points.get(at), lines.get(at));
            }
        }
        int best = points.get(FIRST.equals(getDraft().typed("best")) ? 0 : points.size() - 1);
        return revision.scale(new Scale(key, points, best, words));
    }

    private List<Integer> points(String key) {
        List<Integer> points = new ArrayList<>();
        String typed = getDraft().typed("points");
        for (String point : (typed == null ? "" : typed.strip()).split("[\\s,;]+")) {
            if (!point.matches("-?\\d{1,3}")) {
                throw new Refused(SurveyRefusal.SCALE_POINTS, key, Scale.FEWEST, Scale.MOST);
            }
            points.add(Integer.valueOf(point));
        }
        return points;
    }

    @Override
    protected Definition without(Revision revision) {
        return revision.withoutScale(getRef());
    }

    @Override
    protected String newKey() {
        String points = "scale " + getDraft().typed("points");
        return Keys.of(
                null,
                Map.of("en", points),
                definition().scales().stream().map(Scale::key).toList());
    }
}
