package org.ninefold.document;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Caller;
import org.ninefold.access.Callers;
import org.ninefold.consent.ConsentLinks;
import org.ninefold.consent.Permitted;
import org.ninefold.kernel.FilterText;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Page;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.settings.StoredSettings;
import org.ninefold.platform.store.Row;
import org.ninefold.platform.store.Sql;

/**
 * The letters that ask for permission (000 slides 26 and 27, template 1): on paper to anybody of the caller's, by mail
 * only where that is set, once, and only to who never answered. Nobody who was forgotten gets one.
 */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER})
public class Letters {

    /** So many of a list are made at once. */
    public static final int AT_ONCE = 200;

    private static final String TEMPLATE = "introduction";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    Permitted permitted;

    @EJB
    Templates templates;

    @EJB
    ConsentLinks links;

    @EJB
    MailQueue queue;

    @EJB
    StoredSettings settings;

    @EJB
    Audit audit;

    @Inject
    @Any
    Instance<LetterPeople> lists;

    /** A letter with the person's own link in it. */
    public record Printed(String name, String account, String language, Said said) {}

    /**
     * One page of those whom something wants asked: the people of a list, by reference.
     *
     * @param kind of {@link LetterPeople}
     * @throws NotFound where there is no such list
     */
    public Page<String> listed(String kind, long id, int offset) {
        return lists.stream()
                .filter(list -> list.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound(kind, id))
                .of(id, offset, AT_ONCE);
    }

    /** Whether letters may go by mail. */
    public boolean isMailed() {
        return settings.isOn(DocumentSettings.LETTER_BY_MAIL);
    }

    /**
     * The letters to these people, by account and name.
     *
     * @param contacts references
     * @throws Refused naming the first who is not one of the caller's, or was forgotten
     */
    public List<Printed> print(List<String> contacts) {
        Recipients recipients = new Recipients(em, settings.text(DocumentSettings.LANGUAGE));
        Map<String, Said> texts = templates.get(TEMPLATE).texts();
        List<Printed> letters = recipients.of(own(contacts)).values().stream()
                .map(person -> printed(person, recipients.language(person.language()), texts))
                .sorted(Comparator.comparing(Printed::account).thenComparing(Printed::name))
                .toList();
        audit.record(Change.of("LINKS", "template", TEMPLATE).after("people", letters.size()));
        return letters;
    }

    private Printed printed(Recipient person, String language, Map<String, Said> texts) {
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        values.putAll(person.values());
        values.put(MergeField.SENDER_NAME, sender().shown());
        values.put(MergeField.LINK, links.fresh(person.contact(), null));
        return new Printed(
                values.get(MergeField.CONTACT_NAME),
                values.get(MergeField.ACCOUNT_NAME),
                language,
                texts.get(language).with(values));
    }

    private Letter.Sender sender() {
        return new Letter.Sender(settings.text(DocumentSettings.FROM), settings.text(DocumentSettings.FROM_NAME), "");
    }

    /**
     * Queues the letter as a mail to those of these people who never answered and never got one.
     *
     * @return how many
     * @throws Refused as {@link #print}, and where mail is not allowed for it
     */
    public int mail(List<String> contacts) {
        if (!isMailed()) {
            throw new Refused(DocumentRefusal.LETTER_ON_PAPER);
        }
        List<Long> named = own(contacts);
        oneAtATime();
        List<Long> people = unwritten(named);
        return people.isEmpty()
                ? 0
                : queue.queue(batch(), MailLink.CONSENT, mails(people)).mails();
    }

    private static Stream<NewMail> mails(List<Long> people) {
        return people.stream().map(person -> NewMail.to(person, person, Map.of()));
    }

    private long batch() {
        return queue.batch(TEMPLATE, TEMPLATE, callers.current().signIn());
    }

    /** A second click, and a second colleague at the same moment, wait here for the first. */
    private void oneAtATime() {
        em.createQuery("select t from Template t where t.ref = :key", Template.class)
                .setParameter("key", TEMPLATE)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    /** Those to whom no letter is on its way or has arrived. */
    private List<Long> unwritten(List<Long> people) {
        return new Sql()
                        .add("select c.id from ninefold.contact c where c.id = any(?) and not exists (", ids(people))
                        .add("select 1 from ninefold.mail m join ninefold.mail_batch b on b.id = m.batch_id")
                        .add(" where m.contact_id = c.id and b.purpose = 'PERMISSION_LETTER'")
                        .add(" and m.state not in ('CANCELLED', 'FAILED', 'BOUNCED')) order by c.id")
                        .rows(em)
                        .stream()
                        .map(row -> row.whole(0))
                        .toList();
    }

    private static Object ids(Collection<Long> people) {
        return people.toArray(Long[]::new);
    }

    private List<Long> own(List<String> contacts) {
        List<String> wanted = contacts.stream()
                .map(String::strip)
                .filter(ref -> !ref.isEmpty())
                .distinct()
                .toList();
        if (wanted.isEmpty()) {
            throw new Refused(DocumentRefusal.PERSON_MISSING);
        }
        // no row can hold it, and no query can ask for it
        refuse(DocumentRefusal.PERSON_UNKNOWN, wanted.stream().filter(ref -> FilterText.of(ref) == null));
        Map<String, Long> found = changeable(wanted);
        refuse(DocumentRefusal.PERSON_UNKNOWN, wanted.stream().filter(ref -> !found.containsKey(ref)));
        Set<Long> forgotten = permitted.forgotten(found.values());
        refuse(DocumentRefusal.PERSON_FORGOTTEN, wanted.stream().filter(ref -> forgotten.contains(found.get(ref))));
        return List.copyOf(found.values());
    }

    private static void refuse(DocumentRefusal why, Stream<String> refs) {
        refs.findFirst().ifPresent(ref -> {
            throw new Refused(why, ref);
        });
    }

    /** Those the caller may change, by reference. */
    private Map<String, Long> changeable(List<String> refs) {
        Caller caller = callers.current();
        Map<String, Long> found = new HashMap<>();
        for (Row row : new Sql()
                .add("select c.ref, c.id, a.owner, a.team_id from ninefold.contact c")
                .add(" join ninefold.account a on a.id = c.account_id where c.ref = any(?)", (Object)
                        refs.toArray(String[]::new))
                .rows(em)) {
            if (caller.changes(row.text(2), row.text(3) == null ? null : row.whole(3))) {
                found.put(row.text(0), row.whole(1));
            }
        }
        return found;
    }
}
