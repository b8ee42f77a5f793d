package org.ninefold.intake.web;

import java.util.List;
import java.util.function.Predicate;
import org.ninefold.intake.HostFindings;
import org.ninefold.intake.HostFindings.Part;
import org.ninefold.kernel.Refused;

/** What was found of a host, in the order in which an administrator has to do something about it. */
public record HostFound(HostFindings findings) {

    public boolean isReadable() {
        return findings.isReadable();
    }

    /** Why it cannot be read. */
    public Refused failure() {
        return findings.failure();
    }

    /** Without these nothing can be read. */
    public List<Part> lacking() {
        return those(part -> part.needed() && !part.found());
    }

    /** Without these less is known. */
    public List<Part> absent() {
        return those(part -> !part.needed() && !part.found());
    }

    /** What is there but for some columns. */
    public List<Part> partial() {
        return those(part -> part.found() && !part.missingColumns().isEmpty());
    }

    public List<Part> found() {
        return those(Part::found);
    }

    private List<Part> those(Predicate<Part> wanted) {
        return findings.parts().stream().filter(wanted).toList();
    }
}
