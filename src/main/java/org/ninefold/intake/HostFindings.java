package org.ninefold.intake;

import java.util.List;
import org.ninefold.kernel.Refused;

/**
 * What was found of a host.
 *
 * @param failure why it cannot be read, or null
 * @param database name and version of its database; null where it was not reached
 * @param schema where its tables are looked for
 */
public record HostFindings(Refused failure, String database, String schema, List<Part> parts) {

    public HostFindings {
        parts = List.copyOf(parts);
    }

    /** Whether it can be read. */
    public boolean isReadable() {
        return failure == null;
    }

    /**
     * One table.
     *
     * @param needed whether nothing can be read without it
     * @param found whether it is there and may be read
     * @param rows whether it has any
     * @param missingColumns columns that are not there, or may not be read, and without which less is known
     */
    public record Part(String name, boolean needed, boolean found, boolean rows, List<String> missingColumns) {

        public Part {
            missingColumns = List.copyOf(missingColumns);
        }
    }
}
