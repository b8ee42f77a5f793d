package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import org.ninefold.access.Caller;
import org.ninefold.access.Role;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.job.Jobs;

/** Finds the runs somebody may see: those they sent, and for administrators all. */
final class ImportFinder {

    private ImportFinder() {}

    /** @throws NotFound when there is none, or it is somebody else's */
    static ImportRun mustSee(EntityManager em, Jobs jobs, Caller caller, long id) {
        ImportRun run = em.find(ImportRun.class, id);
        boolean seen = run != null
                && (caller.role() == Role.ADMINISTRATOR
                        || jobs.get(id).createdBy().equals(caller.signIn()));
        if (!seen) {
            throw new NotFound("import", id);
        }
        return run;
    }

    /** @throws NotFound when it is no longer kept, or somebody else's */
    static ImportFile mustSeeFile(EntityManager em, Caller caller, long id) {
        ImportFile file = em.find(ImportFile.class, id);
        if (file == null
                || caller.role() != Role.ADMINISTRATOR && !file.createdBy().equals(caller.signIn())) {
            throw new NotFound("file", id);
        }
        return file;
    }
}
