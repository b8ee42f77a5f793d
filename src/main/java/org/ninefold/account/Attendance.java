package org.ninefold.account;

import java.util.List;
import org.ninefold.access.Person;

/**
 * Who can take part in an activity, by name.
 *
 * @param theirs the people at the account, with their references
 * @param ours the users, with their sign-in names
 */
public record Attendance(List<Guest> theirs, List<Person> ours) {

    /** A person at the account. */
    public record Guest(String ref, String name) {}

    public Attendance {
        theirs = List.copyOf(theirs);
        ours = List.copyOf(ours);
    }
}
