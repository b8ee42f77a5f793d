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

    /** Whether the file a run reads is still kept. */
    static boolean isStored(EntityManager em, ImportRun run) {
        return !em.createNativeQuery("select 1 from ninefold.import_part where run_id = ?1 and part_no = 0")
                .setParameter(1, run.fileRun())
                .getResultList()
                .isEmpty();
    }
}
