package org.ninefold.intake;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ninefold.kernel.Refused;

/** A CRM beside us: what it must offer to be read. Found by CDI; nothing of it is ever written. */
public interface Host {

    /** Its name in addresses, settings and REST: small letters. */
    String name();

    /** The streams it can offer; the others are passed over. */
    Set<HostStream> streams();

    /** What was set that changes the meaning of its records: with another text the next reading is a full one. */
    String choices();

    /** Tries the connection and tells what was found; what is missing or out of reach is told, not thrown. */
    HostFindings look();

    /** @throws Refused when it cannot be read ({@link HostRefusal}) */
    Reading open();

    /** When and how it is read by itself, as an administrator set it. */
    default HostRhythm rhythm() {
        return HostRhythm.USUAL;
    }

    /** Where people look at this account in the host; empty where no address is set. */
    default Optional<String> page(String accountId) {
        return Optional.empty();
    }

    /**
     * Records of the host, each stream read outside any transaction of ours. Used by one thread, and closed in the end
     * whatever happened. Records come sorted by their id, and a record comes once. With a {@link Since} come those that
     * changed since, and may come others.
     */
    interface Reading extends AutoCloseable {

        /**
         * Where the tables of a stream stand now, by the host's own stamps; null where a table has none. Asked before the
         * stream is read, kept when it was taken whole.
         */
        Map<String, Instant> marks(HostStream stream);

        /** The host's clock. */
        Instant now();

        void owners(Since since, Consumer<HostOwner> taker);

        /** Those above may come after those below. */
        void offerings(Since since, Consumer<HostOffering> taker);

        void accounts(Since since, Consumer<HostAccount> taker);

        void contacts(Since since, Consumer<HostContact> taker);

        void costs(Since since, Consumer<HostCost> taker);

        void purchases(Since since, Consumer<HostPurchase> taker);

        void times(Since since, Consumer<HostTime> taker);

        void consents(Since since, Consumer<HostConsent> taker);

        /** Whether the stream can be read at all; else it is passed over, and nothing of it is gone for that. */
        default boolean reads(HostStream stream) {
            return true;
        }

        /** The ids that still exist, each once, in any order. */
        void keys(HostStream stream, Consumer<String> taker);

        @Override
        void close();
    }
}
