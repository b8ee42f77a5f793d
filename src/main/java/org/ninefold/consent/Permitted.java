package org.ninefold.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefold.platform.store.Sql;

/**
 * Who allows us something now: whose newest row of the purpose in the ledger says so, and who was not forgotten, under
 * this reference, this address or at this account under this name. Silence is no permission, and neither is what a host
 * believes. Who lies in the bin allows nothing until they are back.
 *
 * <p>It says nothing of who may see the person: that is the caller's to limit.
 */
@Stateless
@PermitAll
public class Permitted {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    /**
     * The condition that a contact allows the purpose, for a query of any size; it binds no values, and may be negated.
     * In {@code from ninefold.contact c where } + {@code Permitted.sql("c", Purpose.SURVEY)} are all who may be asked.
     *
     * @param contact the alias of {@code ninefold.contact} in the query; no other table will do
     */
    public static String sql(String contact, Purpose purpose) {
        mustBeAlias(contact);
        return "(exists (select 1 from ninefold.consent told where told.contact_id = " + contact + ".id"
                + " and told.purpose = '" + purpose.name() + "' and told.given and not " + newer("told") + ")"
                + " and " + remembered(contact) + ")";
    }

    private static void mustBeAlias(String contact) {
        if (!contact.matches("[a-z]\\w*") || "told".equals(contact)) {
            throw new IllegalArgumentException("no alias of a contact: " + contact);
        }
    }

    /** The condition that a contact never asked to be forgotten, and may be spoken to at all; otherwise as {@link #sql}. */
    public static String remembered(String contact) {
        mustBeAlias(contact);
        return "not exists (select 1 from ninefold.suppressed_contact gone where gone.contact_id = " + contact + ".id)";
    }

    /** The condition that a contact never said whether we may ask, and was not forgotten; otherwise as {@link #sql}. */
    public static String unasked(String contact) {
        mustBeAlias(contact);
        return "(not exists (select 1 from ninefold.consent told where told.contact_id = " + contact
                + ".id and told.purpose = '" + Purpose.SURVEY + "') and " + remembered(contact) + ")";
    }

    /** The condition that the person said something of the same purpose later than this row of the ledger. */
    static String newer(String told) {
        return "exists (select 1 from ninefold.consent later where later.contact_id = " + told + ".contact_id"
                + " and later.purpose = " + told + ".purpose"
                + " and (later.entered_at, later.id) > (" + told + ".entered_at, " + told + ".id))";
    }

    /** Whether this contact allows the purpose. */
    public boolean by(long contact, Purpose purpose) {
        return !among(List.of(contact), purpose).isEmpty();
    }

    /** Those of the contacts who allow the purpose. */
    public Set<Long> among(Collection<Long> contacts, Purpose purpose) {
        return among(contacts, sql("c", purpose));
    }

    /** Those of the contacts who never said whether we may ask them. */
    public Set<Long> unasked(Collection<Long> contacts) {
        return among(contacts, unasked("c"));
    }

    private Set<Long> among(Collection<Long> contacts, String condition) {
        Long[] asked = contacts.toArray(Long[]::new);
        return new Sql()
                        .add("select c.id from ninefold.contact c where c.id = any(?) and ", (Object) asked)
                        .add(condition)
                        .rows(em)
                        .stream()
                        .map(row -> row.whole(0))
                        .collect(Collectors.toSet());
    }

    /** Whether this contact asked to be forgotten once; then nothing that is told of the purposes counts. */
    public boolean forgotten(long contact) {
        return !forgotten(List.of(contact)).isEmpty();
    }

    /** Those of the contacts who asked to be forgotten once. */
    public Set<Long> forgotten(Collection<Long> contacts) {
        return new Sql()
                        .add(
                                "select gone.contact_id from ninefold.suppressed_contact gone where gone.contact_id = any(?)",
                                (Object) contacts.toArray(Long[]::new))
                        .rows(em)
                        .stream()
                        .map(row -> row.whole(0))
                        .collect(Collectors.toSet());
    }
}
