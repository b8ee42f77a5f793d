package org.ninefold.stakeholder;

import java.time.LocalDate;
import java.util.List;
import org.ninefold.platform.store.Sql;

/** The rules of {@link FindingRules} for all maps at once, by the sums of {@code ninefold.decision_map m}. */
record FindingSql(Limits limits, LocalDate today) {

    private static final String UNMET = "select 1 from ninefold.map_place p"
            + " join ninefold.stakeholder t on t.id = p.stakeholder_id"
            + " left join ninefold.contact c on c.id = t.contact_id"
            + " where p.account_id = m.account_id and p.side <> 'OURS' and t.left_on is null"
            + " and case when c.id is null then t.role_key = 'DECIDER' else c.decider end"
            + " and not exists (select 1 from ninefold.activity_contact g"
            + " join ninefold.activity v on v.id = g.activity_id"
            + " where g.contact_id = c.id and v.done = true and v.kind in ('CALL', 'MEETING')"
            + " and v.on_day between ? and ?)";

    /** Adds the condition that the map has this finding. */
    void add(Sql sql, Finding finding) {
        switch (finding) {
            case PERSON_LEFT -> sql.add("m.gone > 0");
            case NO_DECIDER -> sql.add("m.people > 0 and m.deciders = 0");
            case NO_CHAMPION -> sql.add("m.people > 0 and m.champions = 0");
            case MISALIGNED -> sql.add("greatest(m.span_manager, m.span_firm, m.span_project) >= ?", limits.span());
            case UNDECIDED -> sql.add("m.undecided >= ?", limits.undecided());
            case LEADER_WITHOUT_ATTITUDE -> sql.add("m.silent_leaders > 0");
            case DECIDER_NOT_MET -> unmet(sql, "m.deciders > 0 and exists (", ")");
            case SINGLE_THREADED -> sql.add("m.registered = 1");
            case STALE -> sql.add("m.people > 0 and m.refreshed_on < ?", today.minusMonths(limits.staleMonths()));
        }
    }

    private void unmet(Sql sql, String before, String after) {
        sql.add(before + UNMET + after, today.minusMonths(limits.notMetMonths()), today);
    }

    /** Map by map, where few are looked at: else the database may ask for the deciders of all maps first. */
    private void addOneByOne(Sql sql, Finding finding) {
        if (finding == Finding.DECIDER_NOT_MET) {
            unmet(sql, "m.deciders > 0 and (", " limit 1) is not null");
        } else {
            add(sql, finding);
        }
    }

    /** Adds the condition that the map has the finding that {@code column} names, one of these. */
    void addNamed(Sql sql, String column, List<Finding> findings) {
        if (findings.size() == 1) {
            add(sql, findings.get(0));
            return;
        }
        sql.add("case " + column);
        for (Finding finding : findings) {
            sql.add(" when '" + finding.name() + "' then ");
            addOneByOne(sql, finding);
        }
        sql.add(" end");
    }

    /** Adds the condition that the map has one of these findings. */
    void addAny(Sql sql, List<Finding> findings) {
        if (findings.size() == 1) {
            add(sql, findings.get(0));
            return;
        }
        String next = "(";
        for (Finding finding : findings) {
            addOneByOne(sql.add(next), finding);
            next = " or ";
        }
        sql.add(")");
    }
}
