package org.ninefold.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ninefold.access.AuditedAccounts;

/** Tells the log's readers, who may see all, the references of accounts. */
@Dependent
class AccountRefs implements AuditedAccounts {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @Override
    public Optional<Long> idOf(String ref) {
        return em.createQuery("select a.id from Account a where a.ref = :ref", Long.class)
                .setParameter("ref", ref)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Map<Long, String> refsOf(Set<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select a.id, a.ref from Account a where a.id in :ids", Object[].class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }
}
