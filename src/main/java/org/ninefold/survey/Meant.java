package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.ninefold.account.SpokenLanguage;
import org.ninefold.consent.Permitted;
import org.ninefold.consent.Purpose;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/**
 * The people whom a wave means, each with what stands in the way of asking.
 *
 * @param which adds {@code and …} on contact {@code c} of account {@code a}
 * @param rested whoever was asked after this day is left alone
 * @param language of those of whom nobody knows one
 */
record Meant(EntityManager em, Consumer<Sql> which, LocalDate rested, String language) {

    /** What would happen. */
    Prospects count() {
        Sql sql = new Sql()
                .add("select count(*), coalesce(sum(case when p.obstacle = 'NO_PERMISSION' then 1 else 0 end), 0),"
                        + " coalesce(sum(case when p.obstacle = 'NO_ADDRESS' then 1 else 0 end), 0),"
                        + " coalesce(sum(case when p.obstacle = 'ASKED_RECENTLY' then 1 else 0 end), 0) from (")
                .add(this::people)
                .add(") p");
        Row counts = sql.rows(em).get(0);
        return new Prospects(
                (int) counts.whole(0), (int) counts.whole(1), (int) counts.whole(2), (int) counts.whole(3), alone());
    }

    private int alone() {
        Sql sql = new Sql()
                .add("select count(*) from (select p.account_id from (")
                .add(this::people)
                .add(") p where p.obstacle is null group by p.account_id having count(*) = 1) one");
        return (int) sql.rows(em).get(0).whole(0);
    }

    /** Writes everybody down, asked or not. */
    int invite(Wave wave, LocalDate today) {
        return new Sql()
                .add(
                        "insert into ninefold.invitation(id, version, wave_id, account_id, contact_id, language, state,"
                                + " obstacle, asked_on, to_send) select nextval('ninefold.invitation_seq'), 1, ?, p.account_id,"
                                + " p.contact_id, p.language, 'INVITED', p.obstacle,"
                                + " case when p.obstacle is null then cast(? as date) end,"
                                + " case when p.obstacle is null and not cast(? as boolean) then 'INVITATION' end from (",
                        wave.id(),
                        today,
                        wave.isByInstitute())
                .add(this::people)
                .add(") p")
                .on(em)
                .executeUpdate();
    }

    private void people(Sql sql) {
        sql.add(
                        "select c.id as contact_id, c.account_id, coalesce(" + SpokenLanguage.COLUMN
                                + ", ?) as language,",
                        language)
                .add(" case when not "
                        + Permitted.sql("c", Purpose.SURVEY)
                        + " then 'NO_PERMISSION' when c.email is null then 'NO_ADDRESS'")
                .add(" when exists (select 1 from ninefold.invitation r where r.contact_id = c.id")
                .add(" and r.asked_on > ?) then 'ASKED_RECENTLY' end as obstacle", rested)
                .add(" from ninefold.contact c join ninefold.account a on a.id = c.account_id where 1 = 1")
                .add(which);
    }
}
