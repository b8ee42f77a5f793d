package org.ninefold.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefold.access.Audit;
import org.ninefold.platform.messages.Bundles;

/**
 * The templates that the product brings along, from the folder {@code catalogue/templates}: the first line of a file is
 * the subject. Once there, they are the company's.
 */
@Stateless
@PermitAll
public class ReadyMadeTemplates {

    /** One that is brought along; the key names its files. */
    record ReadyMade(String key, MailPurpose purpose, Medium medium) {

        Said said(String language) {
            String name = "/catalogue/templates/" + key + "_" + language + ".txt";
            try (InputStream file = ReadyMadeTemplates.class.getResourceAsStream(name)) {
                String[] parts = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\\n\\n", 2);
                return new Said(parts[0].strip(), parts[1].strip());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Templates 1 to 3 of the method, and the mails of a survey and of a newsletter; a new one is added here. */
    static final List<ReadyMade> ALL = List.of(
            new ReadyMade("introduction", MailPurpose.PERMISSION_LETTER, Medium.LETTER),
            new ReadyMade("telephone", MailPurpose.SURVEY, Medium.PHONE),
            new ReadyMade("newsletter-sign-up", MailPurpose.NEWSLETTER, Medium.PAGE),
            new ReadyMade("newsletter-sign-off", MailPurpose.NEWSLETTER, Medium.PAGE),
            new ReadyMade("invitation", MailPurpose.SURVEY, Medium.MAIL),
            new ReadyMade("reminder", MailPurpose.SURVEY, Medium.MAIL),
            new ReadyMade("opt-in", MailPurpose.OPT_IN, Medium.MAIL));

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Clock clock;

    /** Adds those that are not there yet. Asked at each start, therefore in SQL. */
    public void bring() {
        List<?> found =
                em.createNativeQuery("select t.ref from ninefold.template t").getResultList();
        Set<String> known = found.stream().map(String::valueOf).collect(Collectors.toSet());
        ALL.stream().filter(ready -> !known.contains(ready.key())).forEach(this::add);
        em.flush();
    }

    private void add(ReadyMade ready) {
        Template added = new Template(ready, clock.instant(), Audit.NOBODY);
        em.persist(added);
        Bundles.LANGUAGES.forEach(language -> em.persist(new Wording(added, language, ready.said(language))));
    }
}
