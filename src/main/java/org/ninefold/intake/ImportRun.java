package org.ninefold.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** One import: what was asked for, how far it is, and its counts. Counts are of records but {@link #rows}. */
@Entity
@Table(schema = "ninefold", name = "import_run")
public class ImportRun {

    /** How far the work is; a run that was interrupted goes on from here. */
    enum Phase {
        /** Rows are being staged: begins anew after an interruption. */
        LOADING,
        /** All rows are staged; chunks are judged and applied. */
        APPLYING
    }

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_FACTS = 1000;

    /** The id of its job. */
    @Id
    private Long id;

    private String kind;

    @Enumerated(EnumType.STRING)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    @Column(name = "write_mode")
    private WriteMode writeMode;

    private String locale;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_format")
    private FileFormat format;

    @Column(name = "file_id")
    private Long file;

    /** As {@link Mapping#text}; null where the header's names are followed. */
    private String mapping;

    private String sheet;
    private String header;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private int records;

    @Column(name = "next_record")
    private int nextRecord;

    @Column(name = "row_count")
    private int rows;

    private int created;
    private int updated;
    private int unchanged;
    private int rejected;

    @Column(name = "failure_facts")
    private String failureFacts;

    protected ImportRun() {}

    ImportRun(long id, ImportOrder order, ImportFile file) {
        this.id = id;
        this.kind = order.kind();
        this.mode = order.mode();
        this.writeMode = order.writeMode();
        this.locale = order.locale();
        this.mapping = order.mapping() == null ? null : order.mapping().text();
        this.fileName = file.name();
        this.format = file.format();
        this.file = file.id();
        loading();
    }

    /** The commit, or another check, of a check's file. */
    ImportRun(long id, ImportRun check, ImportMode mode) {
        this.id = id;
        this.kind = check.kind;
        this.mode = mode;
        this.writeMode = check.writeMode;
        this.locale = check.locale;
        this.mapping = check.mapping;
        this.fileName = check.fileName;
        this.format = check.format;
        this.file = check.file;
        loading();
    }

    /** Begins to stage, with nothing counted. */
    void loading() {
        phase = Phase.LOADING;
        records = 0;
        nextRecord = 1;
        rows = 0;
        rejected = 0;
        created = 0;
        updated = 0;
        unchanged = 0;
    }

    /** Every row is staged. */
    void loaded(int allRows, int allRecords) {
        phase = Phase.APPLYING;
        rows = allRows;
        records = allRecords;
    }

    void readFrom(String newSheet, String newHeader) {
        sheet = cut(newSheet, LONGEST_NAME);
        header = newHeader;
    }

    /** Counts a chunk up to and with this record. */
    void did(int last, ImportCounts counts) {
        nextRecord = last + 1;
        created += counts.created();
        updated += counts.updated();
        unchanged += counts.unchanged();
        rejected += counts.rejected();
    }

    void failed(List<Object> facts) {
        failureFacts = cut(String.join("\n", facts.stream().map(ImportRun::text).toList()), LONGEST_FACTS);
    }

    private static String text(Object fact) {
        return fact instanceof List<?> several
                ? String.join(", ", several.stream().map(String::valueOf).toList())
                : String.valueOf(fact);
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    boolean isLoaded() {
        return phase == Phase.APPLYING;
    }

    boolean commits() {
        return mode == ImportMode.COMMIT;
    }

    /** Null where the header's names are followed. */
    Mapping mapping() {
        return mapping == null ? null : Mapping.read(mapping);
    }

    Dialect dialect() {
        return mapping == null ? Dialect.declared(locale) : mapping().dialect();
    }

    public Long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public ImportMode mode() {
        return mode;
    }

    public WriteMode writeMode() {
        return writeMode;
    }

    /** The declared language of numbers and dates, or null. */
    public String locale() {
        return locale;
    }

    public String fileName() {
        return fileName;
    }

    FileFormat format() {
        return format;
    }

    /** The id of the file it reads; 0 where there is none any more. */
    long file() {
        return file == null ? 0 : file;
    }

    /** The sheet that was read, null for csv. */
    public String sheet() {
        return sheet;
    }

    /** The file's columns in its order; empty until it was read. */
    List<String> columns() {
        return header == null || header.isEmpty() ? List.of() : List.of(header.split(","));
    }

    int records() {
        return records;
    }

    int nextRecord() {
        return nextRecord;
    }

    public int rows() {
        return rows;
    }

    public ImportCounts counts() {
        return new ImportCounts(created, updated, unchanged, rejected);
    }

    /** What the text of the failure names. */
    Object[] failureFacts() {
        return failureFacts == null ? new Object[0] : failureFacts.split("\n");
    }
}
