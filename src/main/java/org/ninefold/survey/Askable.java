package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefold.access.Caller;
import org.ninefold.consent.Permitted;
import org.ninefold.consent.Purpose;
import org.ninefold.platform.store.Sql;

/** Who of a wave's people can still be asked: those who allow it now, and have neither answered nor declined. */
record Askable(EntityManager em, Caller caller, Wave wave) {

    private static final String OPEN = " and " + Permitted.sql("c", Purpose.SURVEY);

    /** First and last name, company, e-mail and language, by company. */
    List<List<String>> people(int most) {
        Sql sql = new Sql()
                .add(
                        "select c.first_name, c.last_name, a.name, c.email, i.language from ninefold.invitation i"
                                + " join ninefold.contact c on c.id = i.contact_id"
                                + " join ninefold.account a on a.id = c.account_id"
                                + " where i.wave_id = ? and i.obstacle is null"
                                + " and i.state not in ('ANSWERED', 'DECLINED')" + OPEN,
                        wave.id());
        caller.limit(sql, "a");
        sql.add(" order by a.name_key, c.name_key, i.id limit ?", most);
        return sql.rows(em).stream()
                .map(row -> Arrays.asList(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)))
                .toList();
    }

    /** The addresses, in small letters, of all whom a file may name: also of those whom the wave does not mean. */
    Set<String> addresses() {
        Sql sql = new Sql()
                .add(
                        "select lower(c.email), c.id from ninefold.contact c"
                                + " join ninefold.account a on a.id = c.account_id where c.email is not null"
                                + " and not exists (select 1 from ninefold.invitation i where i.contact_id = c.id"
                                + " and i.wave_id = ? and i.state in ('ANSWERED', 'DECLINED'))" + OPEN,
                        wave.id());
        caller.limit(sql, "a");
        return sql.rows(em).stream()
                .map(row -> row.text(0).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
