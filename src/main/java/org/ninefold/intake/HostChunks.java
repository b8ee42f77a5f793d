package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.ninefold.access.Caller;
import org.ninefold.access.Role;

/** Makes the chunks of a reading: an installation's work, whoever started it. */
record HostChunks(EntityManager em, String currency, Instant now) {

    /** Of nothing but what is remembered of the host. */
    Chunk of(HostSync sync, String actor) {
        return of(actor, new Statements.Portion(0, "", new Statements.Range(0, 0), WriteMode.BOTH, sync.host()));
    }

    Chunk of(HostSync sync, String actor, HostPass pass, Statements.Range range) {
        String kind = pass.stream().kind().orElseThrow();
        return of(actor, new Statements.Portion(pass.id(), kind, range, WriteMode.BOTH, sync.host()));
    }

    private Chunk of(String actor, Statements.Portion portion) {
        Caller caller = new Caller(actor, Role.ADMINISTRATOR, Caller.Reach.ALL, Caller.Reach.ALL, Set.of(), true);
        LocalDateTime moment = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        return Statements.reading(em, portion, new Statements.Frame(caller, null, currency, moment));
    }
}
