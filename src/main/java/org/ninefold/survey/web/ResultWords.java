package org.ninefold.survey.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.Say;
import org.ninefold.survey.Definition;
import org.ninefold.survey.Estimate;
import org.ninefold.survey.ItemComparison;
import org.ninefold.survey.ItemFigures;
import org.ninefold.survey.Offered;

/** Writes figures as the reader's language does. */
@Dependent
public class ResultWords {

    private static final int DECIMALS = 2;

    @Inject
    Say say;

    @Inject
    Language language;

    String decimal(Double value, int decimals) {
        return say.number(value == null ? null : BigDecimal.valueOf(value), decimals);
    }

    String percent(Double fraction) {
        return say.percent(fraction == null ? null : BigDecimal.valueOf(fraction));
    }

    /** Empty where there is none. */
    String interval(Estimate estimate) {
        return estimate.low() == null
                ? ""
                : say.text("results.interval", decimal(estimate.low(), DECIMALS), decimal(estimate.high(), DECIMALS));
    }

    ResultFigure figure(String name, Double value, String about, boolean few) {
        return new ResultFigure(say.text(name), decimal(value, 1), about, few);
    }

    ResultLine line(Definition definition, ItemFigures item, ItemComparison beside) {
        return new ResultLine(
                item.item().text(language.getTag()),
                say.count(item.n()),
                item.n() > 0 && item.n() < Estimate.FEW,
                decimal(item.estimate().mean(), DECIMALS),
                interval(item.estimate()),
                ResultBar.of(item),
                told(definition, item),
                percent(item.dissatisfied()),
                beside == null ? null : change(beside));
    }

    private String told(Definition definition, ItemFigures item) {
        Map<String, String> labels = Offered.of(definition, item.item(), language.getTag()).stream()
                .collect(Collectors.toMap(Offered::value, Offered::label, (one, other) -> one));
        List<String> told = item.distribution().entrySet().stream()
                .filter(answer -> answer.getValue() > 0)
                .map(answer ->
                        labels.getOrDefault(answer.getKey(), answer.getKey()) + ": " + say.count(answer.getValue()))
                .collect(Collectors.toList());
        if (item.notRelevant() > 0) {
            told.add(say.text("answer.NA") + ": " + say.count(item.notRelevant()));
        }
        return String.join(" · ", told);
    }

    private ResultChange change(ItemComparison item) {
        return new ResultChange(
                difference(item.difference()),
                item.move(),
                item.paired().n() == 0
                        ? ""
                        : say.text("results.paired", item.paired().n(), difference(item.paired())),
                item.pairedMove(),
                item.difference().isFew());
    }

    private String difference(Estimate difference) {
        if (difference.mean() == null) {
            return "–";
        }
        String mean = (difference.mean() > 0 ? "+" : "") + decimal(difference.mean(), DECIMALS);
        return difference.low() == null ? mean : mean + " " + interval(difference);
    }
}
