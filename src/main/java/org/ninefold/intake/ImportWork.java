package org.ninefold.intake;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
        double size = Math.max(1, steps.size(run.fileRun()));
        PartStream file = new PartStream(number -> steps.part(run.fileRun(), number));
        Loading loading = new Loading(steps, run, kind, () -> file.delivered() / size);
        if (run.format() == FileFormat.CSV) {
            CsvFile.read(file, loading);
        } else {
            readSheet(run, file, loading);
        }
        loading.finish();
    }

    /** A workbook is no stream: its directory stands at the end, so it is read from a file that is gone afterwards. */
    private static void readSheet(ImportRun run, InputStream file, Loading loading) {
        Path copy = Path.of(System.getProperty("java.io.tmpdir"), "ninefold-import-" + run.id() + ".xlsx");
        try {
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            SheetFile.read(copy, loading::named, loading);
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a workbook in " + copy.getParent(), e);
        } finally {
            quietlyDelete(copy);
        }
    }

    private static void quietlyDelete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot delete {0}", file);
        }
    }
}
