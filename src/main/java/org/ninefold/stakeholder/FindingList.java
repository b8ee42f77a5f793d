package org.ninefold.stakeholder;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.ninefold.access.Caller;
import org.ninefold.kernel.Page;
import org.ninefold.platform.sheet.Sheet;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** The findings of the portfolio: an account once for each, by its name, then in the order of {@link Finding}. */
record FindingList(EntityManager em, FindingQuery query, FindingSql rules, Caller caller) {

    private static final String COLUMNS = "a.id, a.ref, a.name, s.cell,"
            + " coalesce((select u.name from ninefold.app_user u where u.sign_in = a.owner), a.owner) as owner, f.name";
    private static final String MAPS = " from ninefold.account a join ninefold.decision_map m on m.account_id = a.id";
    private static final String STANDING = " left join ninefold.standing s on s.account_id = a.id";
    private static final String ORDER = "a.name_key, a.id, f.place";
    private static final String NAMES =
            Arrays.stream(Finding.values()).map(FindingList::named).collect(Collectors.joining(", "));

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

    Page<Hit> page(int offset, int limit) {
        return listing().page(em, offset, limit);
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
        return new Listing<>(COLUMNS, this::from, ORDER, FindingList::hit);
    }

    private void from(Sql sql) {
        sql.add(MAPS);
        if (query.finding() == null) {
            rules.addNamed(sql.add(" join (values " + NAMES + ") f(name, place) on "), "f.name");
        } else {
            rules.add(sql.add(" join (values " + named(query.finding()) + ") f(name, place) on "), query.finding());
        }
        sql.add(STANDING + " where 1 = 1");
        if (query.cell() != null) {
            sql.add(" and s.cell = ?", query.cell());
        }
        caller.limit(sql, "a");
    }

    private static String named(Finding finding) {
        return "('" + finding.name() + "', " + finding.ordinal() + ")";
    }

    private static Hit hit(Row row) {
        return new Hit(
                row.whole(0), row.text(1), row.text(2), row.text(3), row.text(4), row.constant(5, Finding.class));
    }
}
