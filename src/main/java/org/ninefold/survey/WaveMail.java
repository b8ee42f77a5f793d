package org.ninefold.survey;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ninefold.document.GivenUp;
import org.ninefold.document.MailQueue;
import org.ninefold.document.MergeField;
import org.ninefold.document.NewMail;
import org.ninefold.document.Queued;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Puts the mails of waves into the outbox, a thousand at a time, each once: what was begun goes on after a restart. */
@Stateless
@PermitAll
public class WaveMail {

    private static final int CHUNK = 1000;

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    MailQueue queue;

    @Inject
    Clock clock;

    /** @return whether there was something to do */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean write() {
        List<Row> first = new Sql()
                .add("select i.wave_id, i.to_send from ninefold.invitation i where i.to_send is not null limit 1")
                .rows(em);
        if (first.isEmpty()) {
            return false;
        }
        // another node may be at it: one after the other
        Wave wave = Waves.find(em, first.get(0).whole(0));
        em.refresh(wave, LockModeType.PESSIMISTIC_WRITE);
        MailKind kind = first.get(0).constant(1, MailKind.class);
        List<Row> people = next(wave, kind);
        if (wave.isTaking(LocalDate.now(clock))) {
            Queued queued = queue.queue(
                    batch(wave, kind), SurveyLink.KIND, people.stream().map(person -> mail(wave, person)));
            if (kind == MailKind.INVITATION) {
                queued.leftOut().forEach((why, contacts) -> leaveOut(wave, obstacle(why), contacts));
            }
        } else if (kind == MailKind.INVITATION) {
            leaveOut(
                    wave,
                    Obstacle.GIVEN_UP,
                    people.stream().map(person -> person.whole(1)).toList());
        }
        new Sql()
                .add("update ninefold.invitation set to_send = null where id = any(?)", (Object)
                        people.stream().map(person -> person.whole(0)).toArray(Long[]::new))
                .on(em)
                .executeUpdate();
        return true;
    }

    private List<Row> next(Wave wave, MailKind kind) {
        return new Sql()
                .add(
                        "select i.id, i.contact_id, i.language from ninefold.invitation i where i.wave_id = ?"
                                + " and i.to_send = ? order by i.id limit ?",
                        wave.id(),
                        kind.name(),
                        CHUNK)
                .rows(em);
    }

    /** Who gets no invitation was not asked after all. */
    private void leaveOut(Wave wave, Obstacle why, List<Long> contacts) {
        new Sql()
                .add(
                        "update ninefold.invitation set obstacle = ?, asked_on = null, version = version + 1"
                                + " where wave_id = ? and state = 'INVITED'",
                        why.name(),
                        wave.id())
                .add(" and contact_id = any(?)", (Object) contacts.toArray(Long[]::new))
                .on(em)
                .executeUpdate();
    }

    /** Nor was the one whose invitation was given up later, before it left. */
    public void follow(@Observes GivenUp mails) {
        if (mails.kind().equals(SurveyLink.KIND)) {
            new Sql()
                    .add(
                            "update ninefold.invitation set obstacle = ?, asked_on = null, version = version + 1"
                                    + " where state = 'INVITED' and obstacle is null and id = any(?)",
                            (mails.why() == null ? Obstacle.GIVEN_UP : obstacle(mails.why())).name(),
                            mails.about().toArray(Long[]::new))
                    .on(em)
                    .executeUpdate();
        }
    }

    private static Obstacle obstacle(Queued.LeftOut why) {
        return switch (why) {
            case NO_PERMISSION -> Obstacle.NO_PERMISSION;
            case GONE, NO_ADDRESS -> Obstacle.NO_ADDRESS;
            case FIELD_MISSING -> Obstacle.FIELD_MISSING;
            case OVER -> Obstacle.GIVEN_UP;
        };
    }

    private long batch(Wave wave, MailKind kind) {
        if (wave.batches().of(kind) == null) {
            wave.batches().set(kind, queue.batch(wave.name(), kind.template(), wave.madeBy()));
        }
        return wave.batches().of(kind);
    }

    /** In the language in which the person is asked, too. */
    private static NewMail mail(Wave wave, Row person) {
        String language = person.text(2);
        return new NewMail(person.whole(1), null, language, person.whole(0), said(wave, language));
    }

    private static Map<MergeField, String> said(Wave wave, String language) {
        String lastDay = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(language))
                .format(wave.closes());
        return Map.of(MergeField.SURVEY_NAME, wave.definition().name(language), MergeField.CLOSES, lastDay);
    }
}
