package org.ninefold.survey;

import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.ninefold.account.AccountFields;
import org.ninefold.account.Accounts;
import org.ninefold.account.ContactFields;
import org.ninefold.account.Contacts;
import org.ninefold.account.Reassignment;
import org.ninefold.consent.ConsentChannel;
import org.ninefold.consent.ConsentLedger;
import org.ninefold.consent.NewConsent;
import org.ninefold.consent.Purpose;
import org.ninefold.document.GivenUp;
import org.ninefold.document.ReadyMadeTemplates;
import org.ninefold.platform.settings.Settings;
import org.ninefold.task.Tasks;
import org.ninefold.testing.Database;
import org.ninefold.testing.Staff;
import org.ninefold.testing.Wiring;

/** An installation with questionnaires, two customers, and people of theirs who allow us to ask. */
final class WaveHouse implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    final Database database;
    private final Staff staff;
    private Wiring wiring;

    WaveHouse(Database.Kind kind) {
        database = Database.of(kind);
        staff = new Staff(database);
        wiring = at(NOW);
        database.run(wiring.as("karen").get(ReadyMade.class)::bring);
        database.run(wiring.as("karen").get(ReadyMadeTemplates.class)::bring);
        account("A", "Fjord Foods", "anna", "North", "DK");
        account("B", "Bakker", "cilla", "South", "SE");
    }

    /** The same installation on another day. */
    void on(LocalDate day) {
        wiring = at(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private Wiring at(Instant now) {
        Wiring made = staff.at(Clock.fixed(now, ZoneOffset.UTC)).with(Settings.class, new Ours());
        return made.with(
                        Instance.class,
                        Wiring.found(() -> List.of(
                                bean(made, "account.SavedAccountList"),
                                bean(made, "document.ConsentPermission"),
                                bean(made, "survey.SurveyLink"),
                                bean(made, "survey.SurveySettings"))))
                .observing(event -> {
                    if (event instanceof Reassignment reassignment) {
                        made.get(Tasks.class).follow(reassignment);
                    }
                    if (event instanceof GivenUp mails) {
                        made.get(WaveMail.class).follow(mails);
                    }
                });
    }

    private static final class Ours extends Settings {
        @Override
        public String reportingCurrency() {
            return "EUR";
        }

        @Override
        public String publicAddress() {
            return "http://localhost:8080";
        }
    }

    private static Object bean(Wiring made, String name) {
        try {
            return made.get(Class.forName("org.ninefold." + name));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    void account(String ref, String name, String owner, String team, String country) {
        AccountFields fields = new AccountFields(name, null, owner, team, country, null, null);
        database.run(() -> get("karen", Accounts.class).open(ref, fields));
    }

    /** Somebody who has an address and allows us to ask. */
    void person(String account, String ref, String language) {
        stranger(account, ref, ref.toLowerCase(java.util.Locale.ROOT) + "@fjord.example", language);
        allow(ref, true);
    }

    void stranger(String account, String ref, String email, String language) {
        ContactFields fields = new ContactFields(null, "Person " + ref, null, email, null, language, false);
        database.run(() -> get("karen", Contacts.class).add(account, ref, fields));
    }

    void allow(String contact, boolean given) {
        database.run(() -> get("karen", ConsentLedger.class)
                .add(new NewConsent(contact, Purpose.SURVEY, given, ConsentChannel.LETTER, null)));
    }

    <T> T get(String who, Class<T> type) {
        return wiring.as(who).get(type);
    }

    NewWave wave(String questionnaire, boolean anonymous, String... contacts) {
        Audience people = new Audience(Audience.Kind.CONTACTS, List.of(contacts));
        return new NewWave(questionnaire, "Spring", people, TODAY, LAST, anonymous);
    }

    /** Makes a wave and opens it. */
    long opened(NewWave wanted) {
        long id = database.in(() -> get("karen", Waves.class).add(wanted)).id();
        database.run(() -> get("karen", Waves.class).open(id));
        return id;
    }

    /** The token of a fresh personal link of this person. */
    String link(long wave, String contact) {
        return database
                .in(() -> get("karen", Invitations.class).links(wave, InvitationQuery.ASKED, 0, 100))
                .items()
                .stream()
                .filter(person -> person.contact().equals(contact))
                .map(person -> person.link().substring("/s/".length()))
                .findFirst()
                .orElseThrow();
    }

    AnswerSheet save(String token, Map<String, String> said) {
        return database.in(() -> get("nobody", Answering.class).save(token, said));
    }

    AnswerSheet submit(String token, Map<String, String> said) {
        AnswerSheet sent = database.in(() -> get("nobody", Answering.class).submit(token, said));
        followUp();
        return sent;
    }

    /** What the product does by itself after each answer. */
    void followUp() {
        FollowUp answers = get("nobody", FollowUp.class);
        for (Long id = next(answers, 0); id != null; id = next(answers, id)) {
            long answer = id;
            database.run(() -> answers.follow(answer));
        }
    }

    private Long next(FollowUp answers, long after) {
        return database.in(() -> answers.next(after));
    }

    Definition definition(long wave) {
        return database.in(() -> get("karen", Waves.class).get(wave)).definition();
    }

    WaveView.Funnel funnel(long wave) {
        return database.in(() -> get("karen", Waves.class).get(wave)).funnel();
    }

    @Override
    public void close() {
        database.close();
    }
}
