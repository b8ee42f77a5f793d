package org.ninefold.survey;

import java.util.List;

/**
 * What a wave brought, as far as the caller may see it.
 *
 * @param funnel of the people whose answers are counted here
 * @param answered how many sent their answers
 * @param whole null where there are too few answers of an anonymous wave
 * @param by null for the whole alone
 * @param groups a part of them, the largest first and hidden ones last; empty without a grouping
 * @param groupsTotal how many groups there are in all
 * @param untold whether an anonymous wave is not shown so: accounts never are, and other groups are not where, beside a
 *     further grouping, they would tell of few people
 */
public record WaveResults(
        WaveView wave,
        WaveView.Funnel funnel,
        int answered,
        Figures whole,
        Grouping by,
        List<GroupFigures> groups,
        int groupsTotal,
        boolean untold) {

    public WaveResults {
        groups = List.copyOf(groups);
    }

    public boolean isHidden() {
        return whole == null;
    }

    /** Fraction 0..1 of those asked; 0 where nobody was. */
    public double rate() {
        return funnel.rate();
    }
}
