package org.ninefold.survey.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.platform.web.Draft;
import org.ninefold.survey.Audience;
import org.ninefold.survey.NewWave;

/** A wave as its form has it, there and back. */
record WaveForm(Draft draft) {

    static final String NAME = "wave_name";
    static final String QUESTIONNAIRE = "wave_questionnaire";
    static final String OPENS = "wave_opens";
    static final String CLOSES = "wave_closes";
    static final String ANONYMOUS = "wave_anonymous";
    static final String PEOPLE = "wave_people";
    static final String VIEW = "wave_view";
    static final String CELLS = "wave_cells";
    static final String ROLES = "wave_roles";
    static final String CONTACTS = "wave_contacts";

    /** Long enough for people to find the time, short enough to be one picture. */
    private static final int WEEKS = 3;

    /** @param contacts references, one a line; null or none for a wave by cells */
    static Map<String, Object> empty(LocalDate today, String contacts) {
        boolean named = contacts != null && !contacts.isBlank();
        Audience people =
                new Audience(named ? Audience.Kind.CONTACTS : Audience.Kind.CELLS, named ? lines(contacts) : List.of());
        return of(new NewWave(null, null, people, today, today.plusWeeks(WEEKS), false));
    }

    static Map<String, Object> of(NewWave wave) {
        Audience people = wave.audience();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(NAME, wave.name());
        values.put(QUESTIONNAIRE, wave.questionnaire());
        values.put(OPENS, wave.opens());
        values.put(CLOSES, wave.closes());
        values.put(ANONYMOUS, wave.anonymous());
        values.put(PEOPLE, PeopleBy.of(people.kind()));
        values.put(VIEW, among(people, Audience.Kind.FILTER, ""));
        values.put(CELLS, among(people, Audience.Kind.CELLS, " "));
        values.put(ROLES, among(people, Audience.Kind.ROLES, " "));
        values.put(CONTACTS, among(people, Audience.Kind.CONTACTS, "\n"));
        return values;
    }

    private static String among(Audience people, Audience.Kind kind, String between) {
        return people.kind() == kind && !people.which().isEmpty() ? String.join(between, people.which()) : null;
    }

    NewWave wave() {
        return new NewWave(
                draft.typed(QUESTIONNAIRE),
                draft.typed(NAME),
                audience(),
                draft.value(OPENS, LocalDate.class),
                draft.value(CLOSES, LocalDate.class),
                Boolean.TRUE.equals(draft.value(ANONYMOUS, Boolean.class)));
    }

    private Audience audience() {
        Audience.Kind kind = draft.value(PEOPLE, PeopleBy.class).kind();
        String typed =
                switch (kind) {
                    case FILTER -> draft.typed(VIEW);
                    case CELLS -> draft.typed(CELLS);
                    case ROLES -> draft.typed(ROLES);
                    case CONTACTS -> draft.typed(CONTACTS);
                };
        return new Audience(kind, typed == null ? List.of() : lines(typed));
    }

    /** References, as typed or pasted: on lines, with commas, semicolons or spaces. */
    private static List<String> lines(String typed) {
        return Arrays.asList(typed.strip().split("[\\s,;]+"));
    }
}
