package org.ninefold.document;

import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ninefold.access.Callers;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/** Lets somebody here see a template as a mail: sent to their own address, and to no other. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
public class TestMails {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    StoredSettings settings;

    @EJB
    MailQueue queue;

    /**
     * Queues the template to the caller, with what is known of the contact; what is not stands in braces.
     *
     * @param contact reference of a contact the caller sees; null for nobody in particular
     * @return the address it goes to
     */
    public String toMyself(String template, String contact, String language) {
        String me = callers.current().signIn();
        List<Row> found = new Sql()
                .add("select u.email, u.id from ninefold.app_user u where u.sign_in = ?", me)
                .rows(em);
        String address = found.isEmpty() ? null : found.get(0).text(0);
        if (!MailAddress.isOne(address)) {
            throw new Refused(DocumentRefusal.OWN_ADDRESS_MISSING);
        }
        Map<MergeField, String> values = new HashMap<>();
        Arrays.stream(MergeField.values())
                .filter(field -> field != MergeField.SENDER_NAME)
                .forEach(field -> values.put(field, field.typed()));
        if (contact != null && !contact.isBlank()) {
            values.putAll(new Recipients(em, settings.text(DocumentSettings.LANGUAGE))
                    .seen(callers.current(), contact.strip())
                    .values());
        }
        NewMail mail = new NewMail(null, address, language, null, values);
        queue.queue(queue.trial(template, me), null, Stream.of(mail));
        return address;
    }
}
