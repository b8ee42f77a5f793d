package org.ninefold.survey;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.ninefold.access.Caller;
import org.ninefold.document.MailQueue;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.store.Sql;

/** How much of a wave somebody sees who may change waves: who made it decides on all of it. */
record WaveReach(EntityManager em, Caller caller) {

    /** Whether all whom the wave means, or who are named for it, are within reach. */
    boolean isWhole(Wave wave) {
        return caller.reads() == Caller.Reach.ALL || caller.signIn().equals(wave.madeBy()) || !isBeyond(wave);
    }

    /** @throws Refused where it is not whole */
    void mustBeWhole(Wave wave) {
        if (!isWhole(wave)) {
            throw new Refused(WaveRefusal.BEYOND_REACH, wave.madeBy());
        }
    }

    private boolean isBeyond(Wave wave) {
        Sql sql = new Sql().add("select a.id from ninefold.account a where ").add(meant(wave));
        sql.add(" and a.id not in (select s.id from ninefold.account s where 1 = 1");
        caller.limit(sql, "s");
        return !sql.add(") limit 1").rows(em).isEmpty();
    }

    private static Consumer<Sql> meant(Wave wave) {
        boolean named = wave.state() == WaveState.DRAFT && wave.audience().kind() == Audience.Kind.CONTACTS;
        return named
                ? sql -> sql.add("a.id in (select c.account_id from ninefold.contact c where c.ref = any(?))", (Object)
                        wave.audience().which().toArray(String[]::new))
                : sql -> sql.add(
                        "a.id in (select i.account_id from ninefold.invitation i where i.wave_id = ?)", wave.id());
    }

    /** Has those within reach reminded who are silent, were not reminded today, and have no mail that still waits. */
    int remind(Wave wave, LocalDate today) {
        Sql silent = new Sql()
                .add(
                        "update ninefold.invitation set to_send = 'REMINDER', reminded_on = ? where wave_id = ?"
                                + " and obstacle is null and state in ('INVITED', 'OPENED', 'STARTED')"
                                + " and to_send is null and (reminded_on is null or reminded_on < ?)",
                        today,
                        wave.id(),
                        today)
                .add(" and not " + MailQueue.waits(SurveyLink.KIND, "invitation.id"))
                .add(" and account_id in (select a.id from ninefold.account a where 1 = 1");
        caller.limit(silent, "a");
        return silent.add(")").on(em).executeUpdate();
    }

    /** The audience as the caller may know it: of people named one by one, those within reach. */
    Audience seen(Audience audience) {
        if (audience.kind() != Audience.Kind.CONTACTS || caller.reads() == Caller.Reach.ALL) {
            return audience;
        }
        Set<String> known = new KnownPeople(em, caller).among(audience.which());
        return new Audience(
                audience.kind(),
                audience.which().stream().filter(known::contains).toList());
    }
}
