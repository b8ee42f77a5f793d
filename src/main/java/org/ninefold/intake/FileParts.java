package org.ninefold.intake;

import jakarta.persistence.EntityManager;
import java.util.List;

/** The bytes of a kept file. */
final class FileParts {

    private final EntityManager em;
    private final long file;

    FileParts(EntityManager em, long file) {
        this.em = em;
        this.file = file;
    }

    void add(int number, byte[] bytes) {
        em.createNativeQuery("insert into ninefold.import_part(file_id, part_no, bytes) values (?1, ?2, ?3)")
                .setParameter(1, file)
                .setParameter(2, number)
                .setParameter(3, bytes)
                .executeUpdate();
    }

    /** The part of a number from 0 up; null behind the last. */
    byte[] part(int number) {
        List<?> found = em.createNativeQuery(
                        "select bytes from ninefold.import_part where file_id = ?1 and part_no = ?2")
                .setParameter(1, file)
                .setParameter(2, number)
                .getResultList();
        return found.isEmpty() ? null : (byte[]) found.get(0);
    }

    /** How many bytes there are, about. */
    long size() {
        Number parts = (Number) em.createNativeQuery("select count(*) from ninefold.import_part where file_id = ?1")
                .setParameter(1, file)
                .getSingleResult();
        return parts.longValue() * PartStream.PART_BYTES;
    }

    boolean isKept() {
        return !em.createNativeQuery("select 1 from ninefold.import_part where file_id = ?1 and part_no = 0")
                .setParameter(1, file)
                .getResultList()
                .isEmpty();
    }

    /** Lets the file go, with what was mended in it. */
    void remove() {
        em.createNativeQuery("delete from ninefold.import_file where id = ?1")
                .setParameter(1, file)
                .executeUpdate();
    }
}
