package org.ninefold.survey.web;

import org.ninefold.survey.Estimate;
import org.ninefold.survey.GroupFigures;

/**
 * A group as it stands in the table.
 *
 * @param answered empty where the group is hidden, the same for what follows
 */
public record ResultGroup(
        String key,
        String name,
        boolean hidden,
        boolean few,
        String invited,
        String answered,
        String rate,
        String general,
        String interval,
        String csi,
        String nps) {

    static ResultGroup of(GroupFigures group, String name, ResultWords words) {
        if (group.isHidden()) {
            return new ResultGroup(group.key(), name, true, false, "", "", "", "", "", "", "");
        }
        int answered = group.figures().answered();
        Integer invited = group.invited();
        Estimate general =
                group.figures().item("general").map(item -> item.estimate()).orElse(null);
        return new ResultGroup(
                group.key(),
                name,
                false,
                answered < Estimate.FEW,
                invited == null ? "–" : words.say.count(invited),
                words.say.count(answered),
                invited == null || invited == 0 ? "–" : words.percent((double) answered / invited),
                words.decimal(general == null ? null : general.mean(), 2),
                general == null ? "" : words.interval(general),
                words.decimal(group.figures().csi(), 1),
                words.decimal(group.figures().nps(), 1));
    }
}
