package org.ninefold.stakeholder;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.kernel.Page;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Planner;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The findings of the portfolio: an account once for each, by its name, then in the order of {@link Finding}. */
record FindingList(EntityManager em, FindingQuery query, FindingSql rules, Caller caller) {

    private static final String COLUMNS = "a.id, a.ref, a.name, s.cell,"
            + " coalesce((select u.name from ninefold.app_user u where u.sign_in = a.owner), a.owner) as owner, f.name";
    private static final String MAP_OF = " join ninefold.decision_map m on m.account_id = a.id";
    private static final String MAPS = " from ninefold.account a" + MAP_OF;
    private static final String STANDING = " left join ninefold.standing s on s.account_id = a.id";
    private static final String ORDER = "a.name_key, a.id, f.place";

    /** A finding before it is explained. */
    record Hit(long accountId, String account, String accountName, String cell, String owner, Finding finding) {

        /**
         * The same with its reasons; empty where somebody changed the map between two looks at it.
         *
         * @param findings what the account's map says
         */
        Optional<AccountFinding> told(List<FindingView> findings) {
            return findings.stream()
                    .filter(found -> found.finding() == finding)
                    .findFirst()
                    .map(found -> new AccountFinding(account, accountName, cell, owner, found));
        }
    }

    /** Finds the accounts of the page first: left alone, the database may look at every map for every finding. */
    Page<Hit> page(int offset, int limit) {
        Planner.byValue(em);
        Sql sql = new Sql()
                .add("select " + COLUMNS + " from (select a.id, a.ref, a.name, a.name_key, a.owner" + MAPS + STANDING
                        + " where ");
        rules.addAny(sql, findings());
        narrow(sql);
        sql.add(" order by a.name_key, a.id limit ?) a" + MAP_OF, offset + limit)
                .add(named(findings()));
        sql.add(STANDING + " order by " + ORDER + " limit ? offset ?", limit, offset);
        List<Hit> hits = sql.rows(em).stream().map(FindingList::hit).toList();
        return Page.of(hits, offset, limit, this::count);
    }

    /** Whom was met is dear to find out, and is not asked where there are more than are counted without it. */
    private int count() {
        List<Finding> quick = findings().stream()
                .filter(one -> one != Finding.DECIDER_NOT_MET)
                .toList();
        int found = quick.isEmpty() ? 0 : count(quick);
        boolean whole = quick.size() == findings().size() || found > Page.COUNTED;
        return whole ? found : Math.min(Page.COUNTED + 1, found + count(List.of(Finding.DECIDER_NOT_MET)));
    }

    private int count(List<Finding> some) {
        return Listing.count(em, sql -> from(sql, some), Page.COUNTED + 1);
    }

    /** @return how many rows were written */
    int write(Sheet sheet) {
        AtomicInteger rows = new AtomicInteger();
        sheet.head(List.of("account_ref", "name", "owner", "cell", "finding"));
        listing().each(em, hit -> {
            sheet.row(Arrays.asList(hit.account(), hit.accountName(), hit.owner(), hit.cell(), hit.finding()));
            rows.incrementAndGet();
        });
        sheet.end();
        return rows.get();
    }

    private Listing<Hit> listing() {
        return new Listing<>(COLUMNS, sql -> from(sql, findings()), ORDER, FindingList::hit);
    }

    private List<Finding> findings() {
        return query.finding() == null ? List.of(Finding.values()) : List.of(query.finding());
    }

    private void from(Sql sql, List<Finding> some) {
        narrow(sql.add(MAPS).add(named(some)).add(STANDING + " where 1 = 1"));
    }

    private void narrow(Sql sql) {
        if (query.cell() != null) {
            sql.add(" and s.cell = ?", query.cell());
        }
        caller.limit(sql, "a");
    }

    /** The findings by name; constants of the product, never what somebody said. */
    private Consumer<Sql> named(List<Finding> some) {
        String names = String.join(
                ", ",
                some.stream()
                        .map(finding -> "('" + finding.name() + "', " + finding.ordinal() + ")")
                        .toList());
        return sql -> rules.addNamed(sql.add(" join (values " + names + ") f(name, place) on "), "f.name", some);
    }

    private static Hit hit(Row row) {
        return new Hit(
                row.whole(0), row.text(1), row.text(2), row.text(3), row.text(4), row.constant(5, Finding.class));
    }
}
