package org.ninefold.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Accounts as a test names them: number and reference. */
record KnownAccounts(Map<Long, String> refs) implements AuditedAccounts {

    @Override
    public Optional<Long> idOf(String ref) {
        return refs.entrySet().stream()
                .filter(account -> account.getValue().equals(ref))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Map<Long, String> refsOf(Set<Long> ids) {
        return refs.entrySet().stream()
                .filter(account -> ids.contains(account.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
