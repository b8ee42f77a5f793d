package org.ninefold.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import org.ninefold.consent.ConsentLinks;

/** Makes the links by which people say what they allow, and by which one click ends mails of a purpose. */
@Dependent
class ConsentLink implements MailLink {

    @EJB
    ConsentLinks links;

    @Override
    public String kind() {
        return CONSENT;
    }

    @Override
    public Optional<String> fresh(long about, MailPurpose purpose) {
        return Optional.of(links.fresh(about, purpose.permission()));
    }
}
