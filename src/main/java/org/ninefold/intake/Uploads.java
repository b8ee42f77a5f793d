package org.ninefold.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.time.Clock;
import org.ninefold.access.Callers;
import org.ninefold.access.Role;
import org.ninefold.kernel.NotFound;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Jobs;

/** Keeps a file before anything is done with it, shows what is in it, and proposes how its columns are mapped. */
@Stateless
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.SALES_MANAGER})
public class Uploads {

    @PersistenceContext(unitName = "ninefold")
    EntityManager em;

    @EJB
    Jobs jobs;

    @EJB
    Callers callers;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<ImportKind> kinds;

    /**
     * Keeps a file for a day.
     *
     * @param name as its sender calls it, or null
     * @throws Refused when nothing of it can be read
     */
    public long keep(String kind, String name, InputStream content) {
        ImportFile file = new FileKeeper(em, callers.current().signIn(), clock.instant())
                .keep(KindOrder.find(kinds, kind), name, content, first -> {});
        new FirstRows(em, file);
        return file.id();
    }

    /** @throws NotFound when it is no longer kept, or somebody else's */
    public Upload get(long id) {
        ImportFile file = mustSee(id);
        FirstRows rows = new FirstRows(em, file);
        ImportKind kind = KindOrder.find(kinds, file.kind());
        return new Upload(
                id,
                kind.name(),
                file.name(),
                file.format() == FileFormat.XLSX,
                Detection.namesColumns(rows.first(), kind),
                rows.sample(),
                new Proposals(em, kind, callers.current().signIn()).of(rows));
    }

    /**
     * The first rows, read so.
     *
     * @throws Refused when they cannot be
     */
    public Sample sample(long id, Dialect dialect) {
        return new FirstRows(em, mustSee(id)).sample(dialect);
    }

    /** The columns of a file by their names, or by their order where they have none. */
    public Mapping byName(String kind, Dialect dialect, Sample sample) {
        return Proposal.byName(KindOrder.find(kinds, kind), dialect, sample.sources(dialect.headed()));
    }

    /**
     * Queues an import of the file.
     *
     * @return the id of the run
     * @throws Refused when the columns do not fit
     */
    public long start(long id, ImportOrder order) {
        ImportFile file = mustSee(id);
        ImportKind kind = KindOrder.find(kinds, order.kind());
        new Header(
                kind.columns(),
                sample(id, order.dialect()).names(order.dialect().headed()),
                order.mapping());
        Job job = jobs.queue(ImportWork.KIND, callers.current().signIn());
        em.persist(new ImportRun(job.id(), order, file));
        return job.id();
    }

    private ImportFile mustSee(long id) {
        return ImportFinder.mustSeeFile(em, callers.current(), id);
    }
}
