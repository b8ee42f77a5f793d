package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.platform.store.Sql;

/** Counts how far those meant by waves have come. */
record Funnels(EntityManager em) {

    /** By wave; each of the waves has one. */
    Map<Long, WaveView.Funnel> of(List<Long> waves) {
        return of(waves, sql -> {});
    }

    /** The same of the people at accounts within the caller's reach. */
    WaveView.Funnel of(long wave, Caller caller) {
        return of(List.of(wave), sql -> {
                    if (caller.reads() == Caller.Reach.ALL) {
                        return;
                    }
                    sql.add(" and exists (select 1 from ninefold.account a where a.id = i.account_id");
                    caller.limit(sql, "a");
                    sql.add(")");
                })
                .get(wave);
    }

    private Map<Long, WaveView.Funnel> of(List<Long> waves, Consumer<Sql> within) {
        Map<Long, Map<InvitationState, Integer>> asked = new HashMap<>();
        Map<Long, Integer> left = new HashMap<>();
        waves.forEach(wave -> asked.put(wave, new EnumMap<>(InvitationState.class)));
        new Sql()
                .add(
                        "select i.wave_id, i.state, i.obstacle, count(*) from ninefold.invitation i"
                                + " where i.wave_id = any(?)",
                        (Object) waves.toArray(Long[]::new))
                .add(within)
                // in the order of the index
                .add(" group by i.wave_id, i.state, i.obstacle")
                .rows(em)
                .forEach(row -> {
                    if (row.text(2) == null) {
                        asked.get(row.whole(0)).put(row.constant(1, InvitationState.class), (int) row.whole(3));
                    } else {
                        left.merge(row.whole(0), (int) row.whole(3), Integer::sum);
                    }
                });
        Map<Long, WaveView.Funnel> funnels = new HashMap<>();
        asked.forEach((wave, states) -> funnels.put(wave, funnel(states, left.getOrDefault(wave, 0))));
        return funnels;
    }

    private static WaveView.Funnel funnel(Map<InvitationState, Integer> states, int left) {
        int answered = states.getOrDefault(InvitationState.ANSWERED, 0);
        int started = answered + states.getOrDefault(InvitationState.STARTED, 0);
        int opened = started + states.getOrDefault(InvitationState.OPENED, 0);
        int declined = states.getOrDefault(InvitationState.DECLINED, 0);
        int invited = opened + declined + states.getOrDefault(InvitationState.INVITED, 0);
        return new WaveView.Funnel(invited + left, invited, opened, started, answered, declined);
    }
}
