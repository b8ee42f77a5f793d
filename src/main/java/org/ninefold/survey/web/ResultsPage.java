package org.ninefold.survey.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.web.Choice;
import org.ninefold.platform.web.Language;
import org.ninefold.platform.web.ListAddress;
import org.ninefold.platform.web.Say;
import org.ninefold.survey.Definition;
import org.ninefold.survey.Estimate;
import org.ninefold.survey.Figures;
import org.ninefold.survey.Grouping;
import org.ninefold.survey.ItemFigures;
import org.ninefold.survey.ItemKind;
import org.ninefold.survey.Results;
import org.ninefold.survey.Section;
import org.ninefold.survey.WaveComparison;
import org.ninefold.survey.WaveResults;
import org.ninefold.survey.WaveView;

/** What a wave brought: the whole, its items, groups, and beside another wave; the address says which. */
@Named
@RequestScoped
public class ResultsPage {

    static final String PAGE = "/survey/results.xhtml";

    private static final int MOST_GROUPS = 100;

    @EJB
    Results results;

    @Inject
    Say say;

    @Inject
    Language language;

    @Inject
    ResultWords words;

    private ListAddress address;
    private WaveResults found;
    private WaveComparison comparison;
    private List<WaveView> others;

    /** @throws NotFound where there is no such wave */
    public void load() {
        address = ListAddress.asked(PAGE, "wave", "by", "compare", "item", "q", "account", "cell", "page");
        Long wave = address.id("wave");
        if (wave == null) {
            throw new NotFound("wave", address.get("wave"));
        }
        Grouping by = address.constant("by", Grouping.class).orElse(null);
        found = results.of(wave, by, 0, MOST_GROUPS);
        others = results.others(wave);
        Long beside = address.id("compare");
        if (others.stream().anyMatch(other -> beside != null && other.id() == beside)) {
            comparison = results.compare(wave, beside);
        }
    }

    public WaveResults getFound() {
        return found;
    }

    public WaveComparison getComparison() {
        return comparison;
    }

    public ListAddress getAddress() {
        return address;
    }

    public String getQuestionnaire() {
        return definition().name(language.getTag());
    }

    public String getReached() {
        return say.text(
                "results.reached",
                say.count(found.funnel().invited()),
                say.count(found.answered()),
                words.percent(found.rate()));
    }

    /** Index, promoters and general satisfaction, as far as the questionnaire asks for them. */
    public List<ResultFigure> getFigures() {
        Figures whole = found.whole();
        Figures earlier = comparison == null ? null : comparison.earlier();
        ResultFigure csi =
                words.figure("results.csi", whole.csi(), was(earlier == null ? null : earlier.csi()), isFew(whole));
        ResultFigure nps =
                words.figure("results.nps", whole.nps(), was(earlier == null ? null : earlier.nps()), isFew(whole));
        return Stream.of(
                        whole.item("general")
                                .filter(item -> item.scale() != null)
                                .map(this::general),
                        Optional.of(csi).filter(index -> whole.hasIndex()),
                        whole.items().stream()
                                .filter(ItemFigures::isNps)
                                .findFirst()
                                .map(item -> nps))
                .flatMap(Optional::stream)
                .toList();
    }

    private ResultFigure general(ItemFigures item) {
        Estimate estimate = item.estimate();
        String scale =
                say.text("results.scale", item.scale().worst(), item.scale().best());
        return new ResultFigure(
                item.item().text(language.getTag()),
                words.decimal(estimate.mean(), 2),
                words.interval(estimate) + " " + scale,
                item.n() < Estimate.FEW);
    }

    private String was(Double earlier) {
        return earlier == null ? "" : say.text("results.was", words.decimal(earlier, 1));
    }

    private static boolean isFew(Figures figures) {
        return figures.answered() < Estimate.FEW;
    }

    /** Sections with what was answered; own words stand apart. */
    public List<ResultSection> getSections() {
        Map<String, ItemFigures> items = new HashMap<>();
        found.whole().items().forEach(item -> items.put(item.key(), item));
        return definition().sections().stream()
                .map(section -> new ResultSection(
                        section.title(language.getTag()),
                        percent(section),
                        section.items().stream()
                                .filter(item -> item.kind() != ItemKind.TEXT)
                                .map(item -> line(items.get(item.key())))
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private String percent(Section section) {
        Double percent = found.whole().percent(section);
        return percent == null ? "" : say.text("results.section", words.decimal(percent, 0));
    }

    private ResultLine line(ItemFigures item) {
        return words.line(
                definition(),
                item,
                comparison == null ? null : comparison.item(item.key()).orElse(null));
    }

    /** The largest; the export has all. */
    public List<ResultGroup> getGroups() {
        return found.groups().stream()
                .map(group -> ResultGroup.of(group, name(group.name()), words))
                .toList();
    }

    private String name(String name) {
        if (name.isEmpty()) {
            return say.text("results.group.none");
        }
        return found.by() == Grouping.LANGUAGE ? say.text("language." + name) : name;
    }

    public boolean isMoreGroups() {
        return found.groupsTotal() > MOST_GROUPS;
    }

    public List<Choice> getGroupings() {
        return Stream.concat(
                        Stream.of(new Choice("", say.text("results.by.none"), found.by() == null)),
                        Arrays.stream(Grouping.values())
                                .filter(by -> by.isAnonymous() || !found.wave().anonymous())
                                .map(by -> new Choice(by.name(), say.name(by), found.by() == by)))
                .toList();
    }

    public List<Choice> getOthers() {
        Long beside = comparison == null ? null : (Long) comparison.with().id();
        return Stream.concat(
                        Stream.of(new Choice("", say.text("results.compare.none"), beside == null)),
                        others.stream()
                                .map(other -> new Choice(
                                        Long.toString(other.id()),
                                        say.text("results.compare.wave", other.name(), say.date(other.opens())),
                                        beside != null && other.id() == beside)))
                .collect(Collectors.toList());
    }

    public boolean isMayExport() {
        return results.mayExport();
    }

    Definition definition() {
        return found.wave().definition();
    }
}
