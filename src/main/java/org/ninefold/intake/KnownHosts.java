package org.ninefold.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;

/** The hosts that can be read, and the name of the one that is set up. */
record KnownHosts(Iterable<Host> hosts, Optional<String> setUp) {

    List<String> names() {
        return StreamSupport.stream(hosts.spliterator(), false)
                .map(Host::name)
                .sorted()
                .toList();
    }

    /** @throws NotFound when there is no adapter of this name */
    Host find(String name) {
        return StreamSupport.stream(hosts.spliterator(), false)
                .filter(host -> host.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("host", name));
    }

    boolean isSetUp(String name) {
        return setUp.filter(name::equals).isPresent();
    }

    /** @throws Refused when another host is set up, or none */
    Host mustBeSetUp(String name) {
        Host host = find(name);
        String other = setUp.orElseThrow(() -> new Refused(HostRefusal.NOT_SET_UP));
        if (!other.equals(name)) {
            throw names().contains(other)
                    ? new Refused(HostRefusal.NOT_SET_UP)
                    : new Refused(HostRefusal.UNKNOWN_HOST, other, names());
        }
        return host;
    }
}
