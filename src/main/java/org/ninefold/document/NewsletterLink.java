package org.ninefold.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.ninefold.access.Secrets;
import org.ninefold.platform.settings.Settings;

/** Makes the link by which somebody confirms that they asked for the newsletter. */
@Dependent
class NewsletterLink implements MailLink {

    static final String KIND = "newsletter";

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Inject
    Settings settings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> fresh(long about, MailPurpose purpose) {
        SignUp asked = em.find(SignUp.class, about);
        if (asked == null) {
            return Optional.empty();
        }
        String token = Secrets.random();
        asked.letIn(token);
        return Optional.of(settings.publicAddress() + "/newsletter/" + token);
    }
}
