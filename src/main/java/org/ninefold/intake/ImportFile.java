package org.ninefold.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A file somebody sent, kept until it is brought in, and a day at most. Its bytes are {@link FileParts}. */
@Entity
@Table(schema = "ninefold", name = "import_file")
public class ImportFile {

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_file_seq")
    @SequenceGenerator(
            name = "import_file_seq",
            schema = "ninefold",
            sequenceName = "import_file_seq",
            allocationSize = 50)
    private Long id;

    private String kind;
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_format")
    private FileFormat format;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ImportFile() {}

    /** @param name as its sender calls it, or null */
    ImportFile(String kind, String name, FileFormat format, String createdBy, Instant createdAt) {
        this.kind = kind;
        this.name = cut(name);
        this.format = format;
        this.createdBy = createdBy;
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    private static String cut(String text) {
        return text == null || text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    public Long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    FileFormat format() {
        return format;
    }

    String createdBy() {
        return createdBy;
    }
}
