package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;
import org.ninefold.kernel.Refused;

/** Keeps the bytes of a file that arrives. */
final class FileKeeper {

    private final EntityManager em;
    private final String sender;
    private final Instant now;

    FileKeeper(EntityManager em, String sender, Instant now) {
        this.em = em;
        this.sender = sender;
        this.now = now;
    }

    /**
     * @param name as its sender calls it, or null
     * @param looks at the beginning of a csv before anything is kept
     * @throws Refused when it is no table, or did not arrive
     */
    ImportFile keep(ImportKind kind, String name, InputStream content, Consumer<byte[]> looks) {
        try {
            byte[] first = content.readNBytes(PartStream.PART_BYTES);
            FileFormat format = FirstLook.format(first);
            if (format == FileFormat.CSV) {
                looks.accept(first);
            }
            ImportFile file = new ImportFile(kind.name(), name, format, sender, now);
            em.persist(file);
            em.flush();
            FileParts parts = new FileParts(em, file.id());
            int number = 0;
            for (byte[] part = first; part.length > 0; part = content.readNBytes(PartStream.PART_BYTES)) {
                parts.add(number++, part);
            }
            return file;
        } catch (IOException e) {
            throw new Refused(FileRefusal.NO_FILE);
        }
    }
}
