package org.ninefold.desk;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.kernel.Page;
import org.ninefold.platform.store.Listing;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** What others, or imports, did to the accounts of one owner since a moment, as far as the caller sees them. */
record News(EntityManager em, Caller caller, String owner, Instant since) {

    private static final String COLUMNS = "a.ref, a.name, count(*) as steps, max(r.happened_at) as latest,"
            + " string_agg(distinct r.subject, ' ') as subjects, string_agg(distinct r.via, ' ') as ways";

    Page<Changed> page(int offset, int limit) {
        return new Listing<>(COLUMNS, changed(), "latest desc, ref", News::row).gathered(em, offset, limit);
    }

    private Consumer<Sql> changed() {
        return sql -> {
            sql.add(
                    " from ninefold.audit r join ninefold.account a on a.id = r.account_id"
                            + " where a.owner = ? and r.happened_at > ? and (r.actor <> ? or r.via = 'IMPORT')",
                    owner,
                    since,
                    caller.signIn());
            caller.limit(sql, "a");
            sql.add(" group by a.id, a.ref, a.name");
        };
    }

    private static Changed row(Row row) {
        return new Changed(
                row.text(0), row.text(1), (int) row.whole(2), row.moment(3), words(row.text(4)), words(row.text(5)));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }
}
