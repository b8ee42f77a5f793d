package org.ninefold.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/** What all who know of permissions say together: all must agree, and somebody must have said something. */
record Permissions(Iterable<MailPermission> known) {

    Set<Long> among(MailPurpose purpose, Collection<Long> contacts) {
        Set<Long> allowed = new HashSet<>(contacts);
        if (!purpose.needsPermission()) {
            return allowed;
        }
        Iterator<MailPermission> all = known.iterator();
        if (!all.hasNext()) {
            return Set.of();
        }
        all.forEachRemaining(one -> allowed.retainAll(one.among(purpose, contacts)));
        return allowed;
    }
}
