package org.ninefold.document;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.Set;
import org.ninefold.consent.Permitted;
import org.ninefold.platform.settings.StoredSettings;

/** What the ledger of permissions says; of a mail that asks for one, a setting, and only for who never answered. */
@Dependent
class ConsentPermission implements MailPermission {

    @EJB
    Permitted permitted;

    @EJB
    StoredSettings settings;

    @Override
    public Set<Long> among(MailPurpose purpose, Collection<Long> contacts) {
        if (purpose.permission() != null) {
            return permitted.among(contacts, purpose.permission());
        }
        boolean asked = purpose == MailPurpose.PERMISSION_LETTER && settings.isOn(DocumentSettings.LETTER_BY_MAIL);
        return asked ? permitted.unasked(contacts) : Set.of();
    }
}
