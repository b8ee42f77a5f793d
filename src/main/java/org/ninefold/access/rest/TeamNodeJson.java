package org.ninefold.access.rest;

import org.ninefold.access.TeamNode;

/** A team at its place in the tree, with the number of its own users. */
public record TeamNodeJson(long id, String name, String parent, int depth, long users) {

    static TeamNodeJson of(TeamNode node) {
        return new TeamNodeJson(node.id(), node.name(), node.parent(), node.depth(), node.users());
    }
}
