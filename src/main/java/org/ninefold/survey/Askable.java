package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ninefold.access.Caller;
import org.ninefold.account.EmailKey;
import org.ninefold.consent.Permitted;
import org.ninefold.consent.Purpose;
import org.ninefold.intake.PlainTable.Line;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/**
 * Who can still be asked in a wave: those who allow it now, and have neither answered nor declined.
 *
 * @param rested whoever another wave asked after this day is left alone
 */
record Askable(EntityManager em, Caller caller, Wave wave, LocalDate rested) {

    private static final String OPEN = " and " + Permitted.sql("c", Purpose.SURVEY);

    /** Somebody at an address; whom the wave asks was weighed when it opened, however lately others asked. */
    record Person(long contact, boolean asked, boolean resting) {

        static Person of(Row row) {
            boolean asked = row.text(2) != null && row.text(3) == null;
            return new Person(row.whole(1), asked, !asked && row.whole(4) > 0);
        }

        /** Of several at one address whom the wave asks, else whom nobody may ask so soon, else the one known longest. */
        Person or(Person other) {
            if (asked || other.asked) {
                return asked ? this : other;
            }
            return resting || !other.resting ? this : other;
        }
    }

    /**
     * First and last name, company, e-mail and language of those whom the wave asks and nobody handed over yet, by
     * company; those of whom something is missing come last, so that they keep nobody back.
     */
    List<List<String>> people(int most) {
        return still("c.first_name, c.last_name, a.name, c.email, i.language")
                .add(
                        " order by case when c.first_name is null or c.email is null then 1 else 0 end,"
                                + " a.name_key, c.name_key, i.id limit ?",
                        most)
                .rows(em)
                .stream()
                .map(row -> Arrays.asList(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)))
                .toList();
    }

    /** How many they are. */
    int left() {
        return (int) still("count(*), 1").rows(em).get(0).whole(0);
    }

    private Sql still(String columns) {
        Sql sql = new Sql()
                .add(
                        "select " + columns + " from ninefold.invitation i"
                                + " join ninefold.contact c on c.id = i.contact_id"
                                + " join ninefold.account a on a.id = c.account_id"
                                + " where i.wave_id = ? and i.obstacle is null"
                                + " and i.state not in ('ANSWERED', 'DECLINED')" + OPEN,
                        wave.id())
                .add(
                        " and (c.email is null or lower(c.email) not in (select lower(x.email)"
                                + " from ninefold.handover h join ninefold.handover_row x on x.handover_id = h.id"
                                + " where h.wave_id = ? and h.confirmed_at is not null and x.email is not null))",
                        wave.id());
        caller.limit(sql, "a");
        return sql;
    }

    /** Those at these addresses whom a file may name, by address in small letters: also whom the wave does not mean. */
    Map<String, Person> at(List<Line> rows) {
        Sql sql = new Sql()
                .add("select c.email, c.id, i.id as invitation, i.obstacle, (select count(*) from ninefold.invitation r"
                        + " where r.contact_id = c.id")
                .add(" and r.wave_id <> ? and r.asked_on > ?)", wave.id(), rested)
                .add(" from ninefold.contact c join ninefold.account a on a.id = c.account_id")
                .add(" left join ninefold.invitation i on i.contact_id = c.id and i.wave_id = ?", wave.id())
                .add(" where c.email_key = any(?)", (Object) rows.stream()
                        .map(HandoverCheck::address)
                        .map(EmailKey::of)
                        .toArray(String[]::new))
                .add(" and (i.id is null or i.state not in ('ANSWERED', 'DECLINED'))" + OPEN);
        caller.limit(sql, "a");
        Map<String, Person> found = new HashMap<>();
        sql.add(" order by c.id")
                .each(em, row -> found.merge(row.text(0).toLowerCase(Locale.ROOT), Person.of(row), Person::or));
        return found;
    }

    /** Counts the people of these rows as asked by the wave on this day, whom it did not mean, or left out. */
    void ask(List<Line> rows, Map<String, Person> known, LocalDate today) {
        List<Line> others = rows.stream()
                .filter(row -> !known.get(HandoverCheck.address(row)).asked())
                .toList();
        Long[] contacts = others.stream()
                .map(row -> known.get(HandoverCheck.address(row)).contact())
                .toArray(Long[]::new);
        String[] languages = others.stream().map(HandoverCheck::language).toArray(String[]::new);
        new Sql()
                .add(
                        "update ninefold.invitation set obstacle = null, asked_on = ?, version = version + 1"
                                + " where wave_id = ? and contact_id = any(?)",
                        today,
                        wave.id(),
                        contacts)
                .on(em)
                .executeUpdate();
        add(contacts, languages, today);
    }

    /** Adds those whom the wave did not mean. */
    private void add(Long[] contacts, String[] languages, LocalDate today) {
        new Sql()
                .add(
                        "insert into ninefold.invitation(id, version, wave_id, account_id, contact_id, language, state,"
                                + " asked_on) select nextval('ninefold.invitation_seq'), 1, cast(? as bigint),"
                                + " c.account_id, c.id, n.language, 'INVITED', cast(? as date)"
                                + " from unnest(cast(? as bigint array), cast(? as varchar array))"
                                + " as n(contact, language) join ninefold.contact c on c.id = n.contact",
                        wave.id(),
                        today,
                        contacts,
                        languages)
                .add(
                        " where not exists (select 1 from ninefold.invitation i where i.wave_id = ?"
                                + " and i.contact_id = c.id)",
                        wave.id())
                .on(em)
                .executeUpdate();
    }
}
