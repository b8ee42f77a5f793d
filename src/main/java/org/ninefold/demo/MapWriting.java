package org.ninefold.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ninefold.stakeholder.ListedWord;
import org.ninefold.stakeholder.Regard;

/** Writes decision maps; who stands on them is counted afterwards. */
final class MapWriting {

    /** Whoever decides was judged once before, so many days earlier: neither for us nor against us. */
    private static final int EARLIER = 160;

    private static final int FIRST_REF = 40_001;

    /** Who is a contact has the contact's reference. */
    private static final String OF_CONTACT =
            """
            update ninefold.stakeholder set
              ref = (select c.ref from ninefold.contact c where c.id = contact_id)
            where contact_id is not null
            """;

    private final Connection connection;
    private final Map<String, Long> accounts;
    private final Map<String, List<Long>> contacts;
    private final List<Object[]> attitudes = new ArrayList<>();
    private int number;

    /**
     * @param accounts ids by reference
     * @param contacts ids by reference of the account, in their order
     */
    MapWriting(Connection connection, Map<String, Long> accounts, Map<String, List<Long>> contacts) {
        this.connection = connection;
        this.accounts = accounts;
        this.contacts = contacts;
    }

    /** The product brings no personas: the list has these alone, in their order. */
    void offer(List<DraftMap.Persona> personas) throws SQLException {
        try (Inserts rows = rows("listed_word", "list_name, word_key, label, place, hidden")) {
            int place = 0;
            for (DraftMap.Persona persona : personas) {
                rows.add(ListedWord.List.PERSONA.name(), persona.key(), persona.label(), ++place, false);
            }
        }
    }

    void write(List<DraftMap> maps) throws SQLException {
        try (Inserts rows = rows("decision_map", "account_id, status, months, practice, refreshed_on")) {
            for (DraftMap map : maps) {
                rows.add(account(map), map.surety().name(), map.months(), map.practice(), map.refreshed());
            }
        }
        try (Inserts people = rows(
                        "stakeholder",
                        "ref, account_id, contact_id, name, title, function_key, level, role_key, to_manager, to_firm,"
                                + " to_project, left_on, persona_key, channel, content, best_time, responsibilities");
                Inserts places = rows("map_place", "account_id, stakeholder_id, side, status, x, y, placed_on");
                Inserts lines = rows("map_line", "account_id, from_id, to_id, kind, status")) {
            for (DraftMap map : maps) {
                write(map, people, places, lines);
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(OF_CONTACT);
        }
        try (Inserts rows =
                rows("attitude", "account_id, stakeholder_id, regard, stance, judged_on, judged_by, noted_at")) {
            for (Object[] attitude : attitudes) {
                rows.add(attitude);
            }
        }
    }

    private Inserts rows(String table, String columns) throws SQLException {
        String values = columns.replaceAll("\\w+", "?");
        return new Inserts(
                connection,
                "select nextval('ninefold." + table + "_seq')",
                "insert into ninefold." + table + "(id, version, " + columns + ") values (?, 1, " + values + ")");
    }

    private void write(DraftMap map, Inserts people, Inserts places, Inserts lines) throws SQLException {
        List<Long> ids = new ArrayList<>();
        for (DraftMap.Person person : map.people()) {
            long id = write(map, person, people);
            DraftMap.Stand stand = person.stand();
            places.add(
                    account(map),
                    id,
                    stand.side().name(),
                    stand.surety().name(),
                    stand.x(),
                    stand.y(),
                    map.refreshed());
            judge(map, person, id);
            ids.add(id);
        }
        for (DraftMap.Line line : map.lines()) {
            // what has no direction begins at the lower reference: contacts come first
            boolean turned = !line.kind().isDirected() && isNoContact(map, line.from()) && !isNoContact(map, line.to());
            lines.add(
                    account(map),
                    ids.get(turned ? line.to() : line.from()),
                    ids.get(turned ? line.from() : line.to()),
                    line.kind().name(),
                    line.surety().name());
        }
    }

    private static boolean isNoContact(DraftMap map, int person) {
        return map.people().get(person).contact() < 0;
    }

    private long write(DraftMap map, DraftMap.Person person, Inserts people) throws SQLException {
        List<Long> known = contacts.get(map.story().account().ref());
        Long contact = person.contact() < 0 ? null : known.get(person.contact());
        DraftMap.Post post = person.post();
        DraftMap.Known what = person.known();
        return people.add(
                "P" + (FIRST_REF + number++),
                account(map),
                contact,
                post.name(),
                post.title(),
                post.function(),
                post.level().name(),
                person.role(),
                person.stances().get(0),
                person.stances().get(1),
                person.stances().get(2),
                person.left(),
                what.persona(),
                what.channel(),
                what.content(),
                what.time(),
                what.responsibilities());
    }

    private void judge(DraftMap map, DraftMap.Person person, long id) {
        for (Regard regard : Regard.values()) {
            Integer stance = person.stances().get(regard.ordinal());
            if (stance != null && Maps.DECIDER.equals(person.role())) {
                attitudes.add(judgement(map, id, regard, 0, map.refreshed().minusDays(EARLIER)));
            }
            if (stance != null) {
                attitudes.add(judgement(map, id, regard, stance, map.refreshed()));
            }
        }
    }

    private Object[] judgement(DraftMap map, long id, Regard regard, int stance, LocalDate on) {
        String owner = map.story().account().book().owner();
        return new Object[] {account(map), id, regard.name(), stance, on, owner, on.atTime(15, 40)};
    }

    private Long account(DraftMap map) {
        return accounts.get(map.story().account().ref());
    }
}
