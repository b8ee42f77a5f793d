package org.ninefold.access.rest;

import org.ninefold.access.Team;

/** A team to add or to change: an absent value stays, an empty parent moves it to the top. */
public record TeamChangeJson(String name, String parent) {

    String nameOver(Team team) {
        return name == null ? team.name() : name;
    }

    String parentOver(Team team) {
        return parent == null && team.parent() != null ? team.parent().name() : parent;
    }
}
