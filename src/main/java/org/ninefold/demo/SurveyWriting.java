package org.ninefold.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.ninefold.account.SpokenLanguage;
import org.ninefold.demo.DraftWave.Asked;
import org.ninefold.survey.AnswerChannel;
import org.ninefold.survey.Answers;
import org.ninefold.survey.Definition;
import org.ninefold.survey.InvitationState;
import org.ninefold.survey.ReadyMade;

/** Writes surveys that are over, with whom they meant and what people answered. */
final class SurveyWriting {

    private static final String EDITION =
            """
            insert into ninefold.questionnaire_edition(id, version, questionnaire_id, edition, definition)
            select nextval('ninefold.questionnaire_edition_seq'), 1, q.id, 1, q.definition
            from ninefold.questionnaire q where q.ref = 'satisfaction'
              and not exists (select 1 from ninefold.questionnaire_edition e where e.questionnaire_id = q.id)
            """;

    private static final String WAVE =
            "insert into ninefold.wave(id, name, opens_on, closes_on, opened_at, closed_at, made_by, made_at, version,"
                    + " questionnaire_id, edition_id, viewpoint, state, anonymous, audience_kind, audience, series_id, again_months)"
                    + " select ?, ?, ?, ?, ?, ?, ?, ?, 1, e.questionnaire_id, e.id, 'CUSTOMER_TODAY', 'CLOSED', false,"
                    + " 'CELLS', ?, 0, ? from ninefold.questionnaire_edition e"
                    + " join ninefold.questionnaire q on q.id = e.questionnaire_id where q.ref = 'satisfaction'";

    /** They measure the same, one after the other. */
    private static final String SERIES =
            "update ninefold.wave set series_id = (select min(w.id) from ninefold.wave w)" + " where series_id = 0";

    /** Months from one to the next. */
    private static final int AGAIN = 14;

    private static final String CELLS = "A1\nA2\nA3\nB1\nB2\nB3\nC1\nC2\nC3";

    /** Whoever is silent so long after the opening is reminded. */
    private static final int REMINDED_AFTER = 10;

    private static final int MINUTES = 7;

    private final Connection connection;
    private final Map<String, Long> accounts;
    private final Map<String, List<Long>> contacts;
    private final Map<String, Long> teams;
    private final Definition asked = ReadyMade.definition("satisfaction");

    /**
     * @param accounts ids by reference
     * @param contacts ids by reference of the account, in their order
     * @param teams ids by name
     */
    SurveyWriting(
            Connection connection,
            Map<String, Long> accounts,
            Map<String, List<Long>> contacts,
            Map<String, Long> teams) {
        this.connection = connection;
        this.accounts = accounts;
        this.contacts = contacts;
        this.teams = teams;
    }

    void write(DraftWave wave) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(EDITION);
        }
        long id = writeWave(wave);
        try (Statement statement = connection.createStatement()) {
            statement.execute(SERIES);
        }
        try (Inserts invitations = invitations();
                Inserts responses = responses()) {
            for (Asked person : wave.people()) {
                long invitation = invite(invitations, id, wave, person);
                if (person.reply() != null) {
                    answer(responses, id, invitation, person);
                }
            }
        }
    }

    private long writeWave(DraftWave wave) throws SQLException {
        try (Inserts rows = new Inserts(connection, "select nextval('ninefold.wave_seq')", WAVE)) {
            return rows.add(
                    wave.name(),
                    wave.opens(),
                    wave.closes(),
                    wave.opens().atTime(8, 0),
                    wave.closes().plusDays(1).atTime(LocalTime.MIDNIGHT),
                    Staff.MANAGER,
                    wave.opens().minusDays(3).atTime(14, 0),
                    CELLS,
                    AGAIN);
        }
    }

    private Inserts invitations() throws SQLException {
        return new Inserts(
                connection,
                "select nextval('ninefold.invitation_seq')",
                "insert into ninefold.invitation(id, version, wave_id, account_id, contact_id, language, state, obstacle,"
                        + " asked_on, reminded_on) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?)");
    }

    private Inserts responses() throws SQLException {
        return new Inserts(
                connection,
                "select nextval('ninefold.response_seq')",
                "insert into ninefold.response(id, version, wave_id, invitation_id, account_id, contact_id, cell, owner,"
                        + " team_id, language, channel, entered_by, marks, words, submitted, started_at, submitted_at)"
                        + " values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?)");
    }

    private long invite(Inserts rows, long wave, DraftWave draft, Asked person) throws SQLException {
        boolean late = person.reply() == null
                || person.reply().at().toLocalDate().isAfter(draft.opens().plusDays(REMINDED_AFTER));
        boolean reminded = person.allowed() && late && person.state() != InvitationState.DECLINED;
        return rows.add(
                wave,
                account(person),
                contact(person),
                language(person),
                person.state().name(),
                person.allowed() ? null : "NO_PERMISSION",
                person.allowed() ? draft.opens() : null,
                reminded ? draft.opens().plusDays(REMINDED_AFTER) : null);
    }

    private void answer(Inserts rows, long wave, long invitation, Asked person) throws SQLException {
        DraftWave.Reply reply = person.reply();
        Book book = person.story().account().book();
        Answers answers = new Answers(reply.given());
        rows.add(
                wave,
                invitation,
                account(person),
                contact(person),
                reply.cell(),
                book.owner(),
                teams.get(book.team()),
                language(person),
                reply.channel().name(),
                reply.channel() == AnswerChannel.LINK ? null : book.hand(),
                answers.marks(asked),
                answers.words(asked),
                reply.at().minusMinutes(MINUTES),
                reply.at());
    }

    private long account(Asked person) {
        return accounts.get(person.story().account().ref());
    }

    private long contact(Asked person) {
        return contacts.get(person.story().account().ref()).get(person.contact());
    }

    private static String language(Asked person) {
        DraftContact contact = person.story().contacts().get(person.contact());
        String country = person.story().account().book().region().country();
        return SpokenLanguage.of(contact.language(), country).orElse("en");
    }
}
