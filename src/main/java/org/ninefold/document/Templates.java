package org.ninefold.document;

import static org.ninefold.access.Role.Names.ACCOUNT_MANAGER;
import static org.ninefold.access.Role.Names.ADMINISTRATOR;
import static org.ninefold.access.Role.Names.READER;
import static org.ninefold.access.Role.Names.SALES_MANAGER;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ninefold.access.Audit;
import org.ninefold.access.Audit.Change;
import org.ninefold.access.Callers;
import org.ninefold.account.EditGuard;
import org.ninefold.kernel.FilterText;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.messages.Bundles;
import org.ninefold.platform.settings.StoredSettings;

/** Keeps what is written and said to people. Everybody reads it and tries it on a person; managers change it. */
@Stateless
@RolesAllowed({ADMINISTRATOR, SALES_MANAGER, ACCOUNT_MANAGER, READER})
public class Templates {

    private static final String SUBJECT = "template";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Callers callers;

    @EJB
    EditGuard guard;

    @EJB
    Audit audit;

    @EJB
    StoredSettings settings;

    @Inject
    Clock clock;

    /** A template tried on somebody; what has no value stands in its braces. */
    public record Preview(Said said, String language, List<MergeField> missing) {}

    /** All, in the order in which they are used. */
    public List<TemplateView> all() {
        List<String> order = ReadyMadeTemplates.ALL.stream()
                .map(ReadyMadeTemplates.ReadyMade::key)
                .toList();
        return em.createQuery("select t from Template t order by t.id", Template.class)
                .getResultStream()
                .map(this::view)
                .sorted((one, other) -> order.indexOf(one.key()) - order.indexOf(other.key()))
                .toList();
    }

    public TemplateView get(String key) {
        return view(find(key));
    }

    /** A template, for those who may change it. */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public TemplateView editable(String key) {
        return get(key);
    }

    /** What a template says in a language; for public pages, too. */
    @PermitAll
    public Said said(String key, String language) {
        Map<String, Said> texts = texts(find(key));
        Said said = texts.getOrDefault(language, texts.get("en"));
        return said.with(Map.of(MergeField.SENDER_NAME, settings.text(DocumentSettings.FROM_NAME)));
    }

    /**
     * Says something else from here on; what was sent tells what it said before.
     *
     * @param version the version the person saw
     * @throws Refused where a language is missing, or a field does not exist
     */
    @RolesAllowed({ADMINISTRATOR, SALES_MANAGER})
    public TemplateView save(String key, long version, Map<String, Said> wished) {
        Template changed = find(key);
        guard.mustBe(version, changed.version(), SUBJECT, key);
        Map<String, Said> texts = TemplateRules.checked(changed.purpose(), changed.medium(), wished);
        Map<String, Said> was = texts(changed);
        if (texts.equals(was)) {
            return view(changed);
        }
        changed.reworded(clock.instant(), callers.current().signIn());
        texts.forEach((language, said) -> em.persist(new Wording(changed, language, said)));
        guard.save(SUBJECT, key);
        Change change = Change.of("CHANGE", SUBJECT, key).field("edition", changed.edition() - 1, changed.edition());
        for (String language : Bundles.LANGUAGES) {
            change = change.field(
                    "subject_" + language,
                    was.get(language).subject(),
                    texts.get(language).subject());
        }
        audit.record(change);
        return view(changed);
    }

    /**
     * A template as this person would get it.
     *
     * @param contact the person's reference; null for nobody in particular
     * @param language null for the person's own
     */
    public Preview preview(String key, String contact, String language) {
        Template template = find(key);
        Recipients recipients = new Recipients(em, settings.text(DocumentSettings.LANGUAGE));
        Recipient person = contact == null || contact.isBlank()
                ? Recipient.NOBODY
                : recipients.seen(callers.current(), contact.strip());
        String spoken = language != null ? language : recipients.language(person.language());
        Map<MergeField, String> values = new EnumMap<>(MergeField.class);
        values.putAll(person.values());
        String company = settings.text(DocumentSettings.FROM_NAME);
        if (!company.isEmpty()) {
            values.put(MergeField.SENDER_NAME, company);
        }
        Said said = texts(template).get(spoken);
        List<MergeField> missing = said.fields().stream()
                .filter(field -> !values.containsKey(field))
                .filter(field -> !field.isGivenBySender())
                .toList();
        said.fields().forEach(field -> values.putIfAbsent(field, field.typed()));
        return new Preview(said.with(values), spoken, missing);
    }

    private TemplateView view(Template template) {
        return new TemplateView(
                template.ref(),
                template.version(),
                template.purpose(),
                template.medium(),
                template.edition(),
                template.changedAt(),
                template.changedBy(),
                texts(template));
    }

    private Map<String, Said> texts(Template template) {
        Map<String, Said> texts = new LinkedHashMap<>();
        em.createQuery(
                        "select w from Wording w where w.templateId = :id and w.edition = :edition order by w.language",
                        Wording.class)
                .setParameter("id", template.id())
                .setParameter("edition", template.edition())
                .getResultStream()
                .forEach(wording -> texts.put(wording.language(), wording.said()));
        return texts;
    }

    private Template find(String key) {
        return em.createQuery("select t from Template t where t.ref = :key", Template.class)
                .setParameter("key", FilterText.of(key))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(SUBJECT, key));
    }
}
