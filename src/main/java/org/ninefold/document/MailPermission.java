package org.ninefold.document;

import java.util.Collection;
import java.util.Set;

/**
 * Port: whether people may be written to, found by CDI. Asked before a mail is queued and again before it is sent. Where
 * several answer, all must agree; where none does, nobody is written to.
 */
public interface MailPermission {

    /** Those of the contacts who may be written to; {@code purpose} is one that needs permission. */
    Set<Long> among(MailPurpose purpose, Collection<Long> contacts);
}
