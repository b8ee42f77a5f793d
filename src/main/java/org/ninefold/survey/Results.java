package org.ninefold.survey;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ninefold.account.AccountScope;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.StoredSettings;

/**
 * What waves brought. Of a named wave everybody sees the answers of the accounts within reach. Of an anonymous one all
 * see the same: the whole, and groups that tell of nobody.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Results {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    AccountScope scope;

    @EJB
    StoredSettings stored;

    /**
     * The whole, and groups where asked for: they may be many, and only this part of them is reckoned.
     *
     * @param by null for the whole alone
     * @param offset how many of the larger groups come before
     * @param limit most groups
     */
    public WaveResults of(long id, Grouping by, int offset, int limit) {
        Wave wave = Waves.find(em, id);
        Definition definition = wave.definition();
        MarkSlots slots = new MarkSlots(definition);
        // by account the people of an anonymous wave are not even counted
        Grouping counts = by != null && wave.isAnonymous() && !by.isAnonymous() ? null : by;
        AnswerQueries.Counted counted = queries().count(wave, slots, counts);
        Tally whole = counted.whole();
        boolean hidden = hiding().hides(wave, whole.people());
        boolean untold = !hidden && by != null && wave.isAnonymous() && (counts == null || isUntold(wave, by));
        boolean grouped = by != null && !hidden && !untold;
        WaveView.Funnel funnel = funnel(wave);
        return new WaveResults(
                shown(wave, funnel),
                funnel,
                whole.people(),
                hidden ? null : whole.figures(definition),
                by,
                grouped ? groups(wave, by, counted, offset, limit) : List.of(),
                grouped ? counted.marks().size() : 0,
                untold);
    }

    /**
     * This wave beside an earlier one.
     *
     * @throws Refused where that one asked with another questionnaire
     */
    public WaveComparison compare(long id, long earlierId) {
        Wave later = Waves.find(em, id);
        Wave earlier = Waves.find(em, earlierId);
        if (!later.questionnaire().equals(earlier.questionnaire())) {
            throw new Refused(WaveRefusal.OTHER_QUESTIONNAIRE);
        }
        Figures now = figures(later);
        Figures then = figures(earlier);
        List<ItemComparison> items = new ArrayList<>();
        PairTally pairs = new PairTally(earlier.definition(), later.definition());
        if (now != null && then != null) {
            queries().pair(earlier, later, pairs);
            for (int i = 0; i < now.items().size(); i++) {
                ItemFigures item = now.items().get(i);
                if (PairTally.areAlike(earlier.definition(), later.definition(), item.item())) {
                    Estimate was = then.item(item.key()).orElseThrow().estimate();
                    items.add(new ItemComparison(
                            item.item(),
                            item.scale(),
                            was,
                            item.estimate(),
                            was.to(item.estimate()),
                            pairs.difference(i)));
                }
            }
        }
        return new WaveComparison(shown(earlier, funnel(earlier)), then, items, pairs.pairs());
    }

    /** The other opened waves of the same questionnaire, the newest first. */
    public List<WaveView> others(long id) {
        Wave wave = Waves.find(em, id);
        return em
                .createQuery(
                        "select w from Wave w where w.questionnaire = :asked and w.id <> :id and w.edition is not null"
                                + " order by w.opens desc, w.id desc",
                        Wave.class)
                .setParameter("asked", wave.questionnaire())
                .setParameter("id", id)
                .setMaxResults(100)
                .getResultList()
                .stream()
                .map(other -> shown(other, WaveView.Funnel.NOBODY))
                .toList();
    }

    /** Whether the caller may take answers out. */
    public boolean mayExport() {
        return scope.caller().mayExport();
    }

    private Figures figures(Wave wave) {
        MarkSlots slots = new MarkSlots(wave.definition());
        Tally whole = queries().count(wave, slots, null).whole();
        return hiding().hides(wave, whole.people()) ? null : whole.figures(wave.definition());
    }

    private List<GroupFigures> groups(Wave wave, Grouping by, AnswerQueries.Counted all, int offset, int limit) {
        AnswerQueries.Counted counted = by == Grouping.ACCOUNT ? queries().named(all, offset + limit) : all;
        Definition definition = wave.definition();
        MarkSlots slots = new MarkSlots(definition);
        Set<String> hidden = wave.isAnonymous() ? hiding().hidden(counted.sizes()) : Set.of();
        return counted.largestFirst(hidden)
                .skip(offset)
                .limit(limit)
                .map(key -> new GroupFigures(
                        key,
                        counted.names().get(key),
                        wave.isAnonymous() ? null : counted.invited().getOrDefault(key, 0),
                        hidden.contains(key) ? null : counted.of(key, slots).figures(definition)))
                .toList();
    }

    /**
     * Groupings are shown in their order, each where, beside the one before it, it tells of nobody; a third one never is,
     * as nobody can say what three tell together.
     */
    private boolean isUntold(Wave wave, Grouping wanted) {
        List<Grouping> shown = new ArrayList<>();
        for (Grouping by : Grouping.values()) {
            boolean told = !by.isAnonymous()
                    || shown.size() > 1
                    || shown.stream()
                            .anyMatch(other -> hiding().isTold(queries().crossing(wave, other, by)));
            if (!told) {
                shown.add(by);
            }
        }
        return !shown.contains(wanted);
    }

    private static WaveView shown(Wave wave, WaveView.Funnel funnel) {
        return wave.view(funnel).meaning(wave.audience().listed());
    }

    private WaveView.Funnel funnel(Wave wave) {
        Funnels funnels = new Funnels(em);
        return wave.isAnonymous()
                ? funnels.of(List.of(wave.id())).get(wave.id())
                : funnels.of(wave.id(), scope.caller());
    }

    private Hiding hiding() {
        return new Hiding(SurveySettings.number(stored, SurveySettings.SMALLEST));
    }

    private AnswerQueries queries() {
        return new AnswerQueries(em, scope.caller());
    }
}
