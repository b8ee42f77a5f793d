package org.ninefold.account;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefold.access.Caller;
import org.ninefold.access.Person;
import org.ninefold.access.User;
import org.ninefold.account.Attendance.Guest;
import org.ninefold.kernel.Refused;

/** Finds the people that an activity names, theirs and ours. */
record Participants(EntityManager em, Caller caller) {

    /** The fields with a responsible user, the caller where none is named; everybody of ours is a user. */
    ActivityFields known(ActivityFields fields) {
        String named = Check.optional(Field.RESPONSIBLE, fields.responsible(), Check.REF);
        ActivityFields complete = fields.by(named == null ? caller.signIn() : named);
        List<String> ours = new ArrayList<>(complete.colleagues());
        ours.add(complete.responsible());
        Set<String> users =
                Set.copyOf(em.createQuery("select u.signIn from User u where u.signIn in :names", String.class)
                        .setParameter("names", ours)
                        .getResultList());
        ours.stream().filter(name -> !users.contains(name)).findFirst().ifPresent(name -> {
            throw new Refused(AccountRefusal.USER_UNKNOWN, name);
        });
        return complete;
    }

    /** Whom an activity with this account can name. */
    Attendance attendance(Account account) {
        List<Contact> theirs = em.createQuery(
                        "select c from Contact c where c.account = :account order by c.nameKey, c.id", Contact.class)
                .setParameter("account", account)
                .getResultList();
        List<User> ours = em.createQuery(
                        "select u from User u where u.enabled = true order by u.name, u.signIn", User.class)
                .getResultList();
        return new Attendance(
                theirs.stream().map(Participants::guest).toList(),
                ours.stream()
                        .map(user -> new Person(user.signIn(), user.name()))
                        .toList());
    }

    private static Guest guest(Contact contact) {
        ContactFields is = contact.fields();
        return new Guest(contact.ref(), is.wholeName());
    }

    /** The people of these references, all of them at the account. */
    List<Contact> contacts(Account account, List<String> refs) {
        if (refs.isEmpty()) {
            return List.of();
        }
        List<Contact> found = em.createQuery(
                        "select c from Contact c where c.account = :account and c.ref in :refs order by c.ref",
                        Contact.class)
                .setParameter("account", account)
                .setParameter("refs", refs)
                .getResultList();
        Set<String> known = found.stream().map(Contact::ref).collect(Collectors.toSet());
        refs.stream().filter(ref -> !known.contains(ref)).findFirst().ifPresent(ref -> {
            throw new Refused(AccountRefusal.CONTACT_UNKNOWN, ref, account.name());
        });
        return found;
    }
}
