package org.ninefold.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ninefold.kernel.Refused;
import org.ninefold.platform.job.Job;
import org.ninefold.platform.job.Work;
import org.ninefold.platform.web.Origin;

/** The work of an import: reads the stored file into the run's tables, then judges and applies it chunk by chunk. */
@ApplicationScoped
class ImportWork implements Work {

    static final String KIND = "import";

    private static final Logger LOG = Logger.getLogger(ImportWork.class.getName());
    private static final int TRIES = 3;

    @EJB
    ImportSteps steps;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        new Origin(Origin.Via.IMPORT, null).during(() -> work(job.id()));
    }

    private void work(long id) {
        try {
            ImportRun run = steps.begin(id);
            if (!run.isLoaded()) {
                load(run);
            }
            boolean more = true;
            while (more) {
                more = chunk(id);
            }
            steps.end(id);
        } catch (Refused e) {
            steps.refused(id, e.facts());
            throw e;
        }
    }

    /** A person may be quicker by a moment with the same reference: then the chunk is judged again. */
    private boolean chunk(long id) {
        for (int attempt = 1; ; attempt++) {
            try {
                return steps.chunk(id);
            } catch (Refused e) {
                throw e;
            } catch (RuntimeException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                LOG.log(Level.INFO, "a chunk of import " + id + " is tried again", e);
            }
        }
    }

    private void load(ImportRun run) {
        ImportKind kind = steps.kind(run.kind());
        double size = Math.max(1, steps.size(run.file()));
        PartStream file = new PartStream(number -> steps.part(run.file(), number));
        Loading loading = new Loading(steps, run, kind, () -> file.delivered() / size);
        TableFile.Source source = new TableFile.Source(run.format(), file, run.dialect());
        TableFile.read(source, "import-" + run.id(), loading::named, loading);
        loading.finish();
    }
}
