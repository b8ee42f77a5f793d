package org.ninefold.stakeholder;

import java.time.LocalDate;
import org.ninefold.platform.store.Sql;

/** The rules of {@link FindingRules} for all maps at once, by the sums of {@code ninefold.decision_map m}. */
record FindingSql(Limits limits, LocalDate today) {

    /** Adds the condition that the map has this finding. */
    void add(Sql sql, Finding finding) {
        switch (finding) {
            case PERSON_LEFT -> sql.add("m.gone > 0");
            case NO_DECIDER -> sql.add("m.people > 0 and m.deciders = 0");
            case NO_CHAMPION -> sql.add("m.people > 0 and m.champions = 0");
            case MISALIGNED -> sql.add("greatest(m.span_manager, m.span_firm, m.span_project) >= ?", limits.span());
            case UNDECIDED -> sql.add("m.undecided >= ?", limits.undecided());
            case LEADER_WITHOUT_ATTITUDE -> sql.add("m.silent_leaders > 0");
            case DECIDER_NOT_MET ->
                sql.add(
                        "m.deciders > 0 and (m.met_on is null or m.met_on < ?)",
                        today.minusMonths(limits.notMetMonths()));
            case SINGLE_THREADED -> sql.add("m.registered = 1");
            case STALE -> sql.add("m.people > 0 and m.refreshed_on < ?", today.minusMonths(limits.staleMonths()));
        }
    }

    /** Adds the condition that the map has the finding that {@code column} names. */
    void addNamed(Sql sql, String column) {
        sql.add("case " + column);
        for (Finding finding : Finding.values()) {
            sql.add(" when '" + finding.name() + "' then ");
            add(sql, finding);
        }
        sql.add(" end");
    }
}
