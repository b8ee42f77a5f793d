package org.ninefold.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefold.account.DataSubject.Home;
import org.ninefold.platform.store.Mentions;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Contacts: those that are there, and those in the bin. */
@Dependent
class ContactTraces implements PersonalData {

    private static final List<String> COLUMNS =
            List.of("ref", "account_id", "first_name", "last_name", "title", "email", "phone", "language", "decider");

    private static final String WHO = "select p.id, p.account_id, coalesce(a.name, g.name, ''), %s.owner, %s.team_id,"
            + " p.first_name, p.last_name, p.title, p.email, p.phone, p.language, p.decider from ninefold.%s p"
            + " left join ninefold.account a on a.id = p.account_id"
            + " left join ninefold.bin_account g on g.id = p.account_id";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public Optional<DataSubject> find(String ref) {
        Sql there = new Sql().add(WHO.formatted("a", "a", "contact") + " where p.ref = ?", ref);
        Sql binned = new Sql()
                .add(
                        WHO.formatted("r", "r", "bin_contact")
                                + " join ninefold.removal r on r.id = p.removal_id where p.ref = ? order by r.id desc",
                        ref);
        return there.rows(em).stream()
                .findFirst()
                .or(() -> binned.rows(em).stream().findFirst())
                .map(row -> person(ref, row));
    }

    private DataSubject person(String ref, Row row) {
        ContactFields fields = new ContactFields(
                row.text(5), row.text(6), row.text(7), row.text(8), row.text(9), row.text(10), row.flag(11));
        Long team = row.text(4) == null ? null : row.whole(4);
        Home home = new Home(row.whole(1), row.text(2), row.text(3), team);
        DataSubject alone = new DataSubject(ref, row.whole(0), home, fields, Set.of());
        return new DataSubject(ref, row.whole(0), home, fields, common(alone));
    }

    /** What another contact has as well: the same name, the address of an office, the number of a switchboard. */
    private Set<String> common(DataSubject person) {
        ContactFields is = person.fields();
        Sql sql = new Sql()
                .add(
                        "select cast(? as varchar) from ninefold.contact c where c.id <> ?",
                        person.name(),
                        person.contactId())
                .add(" and c.name_key = ?", Contact.nameKey(is.firstName(), is.lastName()))
                .add(" union select c.email from ninefold.contact c where c.id <> ?", person.contactId())
                .add(" and c.email_key = cast(? as varchar)", EmailKey.of(is.email()))
                .add(" union select c.phone from ninefold.contact c where c.id <> ?", person.contactId())
                .add(" and c.phone = cast(? as varchar)", is.phone());
        Set<String> found = sql.rows(em).stream().map(row -> row.text(0)).collect(Collectors.toSet());
        if (is.email() != null && found.stream().anyMatch(is.email()::equalsIgnoreCase)) {
            found.add(is.email());
        }
        return found;
    }

    @Override
    public List<Trace> traces(DataSubject person) {
        return List.of(
                new Trace("contact", true, Mentions.rows(em, "contact", COLUMNS, "x.id = ?", person.contact())),
                new Trace("bin", true, Mentions.rows(em, "bin_contact", COLUMNS, "x.id = ?", person.contact())));
    }

    /** Guests of activities go with the contact. */
    @Override
    public void erase(DataSubject person) {
        for (String condition : List.of(
                "bin_activity_contact where contact_id = ?",
                "bin_contact where id = ?",
                "removal where kind = 'CONTACT' and thing_id = ?",
                "contact where id = ?")) {
            new Sql()
                    .add("delete from ninefold." + condition, person.contact())
                    .on(em)
                    .executeUpdate();
        }
    }
}
