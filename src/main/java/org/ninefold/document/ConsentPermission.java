package org.ninefold.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.Set;
import org.ninefold.consent.Permitted;

/** What the ledger of permissions says. It knows of no permission to be asked for one. */
@Dependent
class ConsentPermission implements MailPermission {

    @EJB
    Permitted permitted;

    @Override
    public Set<Long> among(MailPurpose purpose, Collection<Long> contacts) {
        return purpose.permission() == null ? Set.of() : permitted.among(contacts, purpose.permission());
    }
}
