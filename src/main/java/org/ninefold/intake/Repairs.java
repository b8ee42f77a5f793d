package org.ninefold.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ninefold.access.Callers;
import org.ninefold.access.Role;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.JobState;
import org.ninefold.platform.job.Jobs;

/** Mends rows of a checked file where they are shown, and has the file checked again. */
@Stateless
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.SALES_MANAGER})
public class Repairs {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Jobs jobs;

    @EJB
    Callers callers;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    /**
     * Keeps what was mended beside the file, and queues another check of it.
     *
     * @return the id of that check
     * @throws Refused when it is no finished check, or its file is gone
     */
    public long check(long id, List<Mend> mends) {
        ImportRun check = ImportFinder.mustSee(em, jobs, callers.current(), id);
        em.lock(check, LockModeType.PESSIMISTIC_WRITE);
        if (check.commits() || jobs.get(id).state() != JobState.DONE) {
            throw new Refused(FileRefusal.NOT_A_CHECK);
        }
        if (!new FileParts(em, check.file()).isKept()) {
            throw new Refused(FileRefusal.FILE_GONE);
        }
        new Mends(em, check.file(), KindOrder.find(kinds, check.kind())).add(mends);
        Job job = jobs.queue(ImportWork.KIND, callers.current().signIn());
        em.persist(new ImportRun(job.id(), check, ImportMode.CHECK));
        return job.id();
    }
}
