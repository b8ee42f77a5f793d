package org.ninefold.intake;

import java.util.List;

/** A record of a host that was not taken over, by the id it has there; one reason or several. */
public record SyncRejection(HostStream stream, String id, List<Fault> faults) {

    public SyncRejection {
        faults = List.copyOf(faults);
    }
}
