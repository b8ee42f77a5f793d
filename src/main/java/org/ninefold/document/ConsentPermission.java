package org.ninefold.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.Set;
import org.ninefold.consent.Permitted;
import org.ninefold.consent.Purpose;

/** What the ledger of permissions says. It knows of no permission to be asked for one. */
@Dependent
class ConsentPermission implements MailPermission {

    @EJB
    Permitted permitted;

    @Override
    public Set<Long> among(MailPurpose purpose, Collection<Long> contacts) {
        return switch (purpose) {
            case SURVEY -> permitted.among(contacts, Purpose.SURVEY);
            case NEWSLETTER -> permitted.among(contacts, Purpose.NEWSLETTER);
            default -> Set.of();
        };
    }
}
