package org.ninefold.survey.web;

import org.ninefold.survey.Audience;

/** By what the people of a wave are chosen, as the form offers it. */
public enum PeopleBy {
    FILTER,
    CELLS,
    ROLES,
    CONTACTS;

    Audience.Kind kind() {
        return Audience.Kind.valueOf(name());
    }

    static PeopleBy of(Audience.Kind kind) {
        return valueOf(kind.name());
    }
}
