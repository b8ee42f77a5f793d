package org.ninefold.intake;

import java.util.Optional;

/** What is read of a host, in the order in which it is read: what comes later names what came before. */
public enum HostStream {
    OWNERS(null),
    OFFERINGS("offerings"),
    ACCOUNTS("accounts"),
    CONTACTS("contacts"),
    COSTS(null),
    PURCHASES("purchases"),
    TIME("time-entries"),
    CONSENT(null);

    private final String kind;

    HostStream(String kind) {
        this.kind = kind;
    }

    /** The name of the {@link ImportKind} by which its records come in; empty for what is kept beside. */
    public Optional<String> kind() {
        return Optional.ofNullable(kind);
    }

    /** Whether its records that are no longer there are looked for. Owners stay; of costs, all are read each time. */
    boolean vanishes() {
        return kind != null || this == CONSENT;
    }
}
