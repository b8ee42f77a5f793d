package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Reads who looks after accounts in a host. */
record HostOwners(EntityManager em) {

    /** @param matched whether those with a user here are asked for, or those without; null for both */
    Page<HostOwnerView> page(String host, Boolean matched, int offset, int limit) {
        List<HostOwnerView> items = from(
                        new Sql()
                                .add(
                                        "select o.owner_id, o.name, o.login, o.email, o.external_id, o.sign_in, c.accounts"),
                        host,
                        matched)
                .add(" order by c.accounts desc, o.name, o.owner_id limit ? offset ?", limit, offset)
                .rows(em)
                .stream()
                .map(HostOwners::owner)
                .toList();
        return new Page<>(items, count(host, matched));
    }

    int count(String host, Boolean matched) {
        return (int) from(new Sql().add("select count(*)"), host, matched)
                .rows(em)
                .get(0)
                .whole(0);
    }

    /** Those of at least one account. */
    private static Sql from(Sql sql, String host, Boolean matched) {
        sql.add(
                " from ninefold.host_owner o join (select h.owner_id, count(*) as accounts from ninefold.host_record h"
                        + " where h.host = ? and h.kind = 'accounts' and h.owner_id is not null and h.gone_at is null"
                        + " and h.dropped_at is null group by h.owner_id) c on c.owner_id = o.owner_id where o.host = ?",
                host,
                host);
        if (matched != null) {
            sql.add(matched ? " and o.sign_in is not null" : " and o.sign_in is null");
        }
        return sql;
    }

    private static HostOwnerView owner(Row row) {
        return new HostOwnerView(
                row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), (int) row.whole(6));
    }
}
