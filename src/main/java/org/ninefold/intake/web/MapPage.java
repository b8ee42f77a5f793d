package org.ninefold.intake.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ninefold.intake.Column;
import org.ninefold.intake.ColumnRule;
import org.ninefold.intake.Dialect;
import org.ninefold.intake.ImportKind;
import org.ninefold.intake.ImportMode;
import org.ninefold.intake.ImportOrder;
import org.ninefold.intake.Imports;
import org.ninefold.intake.MappedColumn;
import org.ninefold.intake.Mapping;
import org.ninefold.intake.Proposal;
import org.ninefold.intake.Sample;
import org.ninefold.intake.Upload;
import org.ninefold.intake.Uploads;
import org.ninefold.intake.WriteMode;
import org.ninefold.kernel.NotFound;
import org.ninefold.platform.web.Ids;
import org.ninefold.platform.web.Say;

/** Says how a sent file is written and what becomes of its columns, then has it checked. */
@Named
@ViewScoped
public class MapPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    Uploads uploads;

    @EJB
    Imports imports;

    @Inject
    Say say;

    private final DialectForm dialect = new DialectForm();
    private Long id;
    private String kind;
    private String fileName;
    private boolean workbook;
    private boolean headerLike;
    private Sample sample;
    private ArrayList<Proposal> proposals;
    private Integer chosen;
    private ArrayList<MapRow> rows;
    private transient ImportKind known;
    private WriteMode writeMode = WriteMode.BOTH;

    public void load() {
        if (id == null) {
            throw new NotFound("file", "?");
        }
        if (proposals == null) {
            Upload upload = uploads.get(id);
            kind = upload.kind();
            fileName = upload.name();
            workbook = upload.workbook();
            headerLike = upload.headerLike();
            sample = upload.sample();
            proposals = new ArrayList<>(upload.proposals());
            chosen = 0;
            take(proposals.get(0).mapping());
        }
    }

    /** Takes the chosen proposal. */
    public void use() {
        Mapping mapping = proposals.get(chosen).mapping();
        sample = uploads.sample(id, mapping.dialect());
        take(mapping);
    }

    /** Reads the file as it is now said to be written; what is mapped stays while there are as many columns. */
    public void read() {
        sample = uploads.sample(id, dialect.dialect());
        List<String> sources = sample.sources(dialect.isHeaded());
        if (sources.size() != rows.size()) {
            fill(uploads.byName(kind, dialect.dialect(), sample));
            return;
        }
        List<MappedColumn> same = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            MappedColumn mapped = rows.get(i).mapped();
            same.add(new MappedColumn(sources.get(i), mapped.column(), mapped.rule()));
        }
        fill(new Mapping(dialect.dialect(), same));
    }

    private void take(Mapping mapping) {
        dialect.take(mapping.dialect());
        fill(mapping);
    }

    private void fill(Mapping mapping) {
        List<String> sources = sample.sources(dialect.isHeaded());
        ArrayList<MapRow> fresh = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            MappedColumn mapped = mapping.of(sources.get(i)).orElse(null);
            fresh.add(new MapRow(sources.get(i), sample.examples(i, dialect.isHeaded()), mapped));
        }
        rows = fresh;
    }

    public String check() {
        return start(ImportMode.CHECK);
    }

    public String commit() {
        return start(ImportMode.COMMIT);
    }

    private String start(ImportMode mode) {
        long run = uploads.start(id, new ImportOrder(kind, mode, writeMode, null, mapping()));
        return "/intake/import.xhtml?faces-redirect=true&id=" + run;
    }

    /** As the page has it now. */
    Mapping mapping() {
        Dialect said = dialect.dialect();
        return new Mapping(said, rows.stream().map(MapRow::mapped).toList());
    }

    /** What the kind needs and no column of the file brings, comma between. */
    public String getMissing() {
        return mapping().missing(chosenKind()).stream()
                .map(column -> say.text("import.label." + column))
                .collect(Collectors.joining(", "));
    }

    private ImportKind chosenKind() {
        if (known == null) {
            known = imports.kind(kind);
        }
        return known;
    }

    public List<Column> getColumns() {
        return chosenKind().columns();
    }

    /** Whether known records can have something where the file has it, too. */
    public boolean isFilling() {
        return chosenKind().fills();
    }

    /** Whether the first row is said to be no header, and looks like one. */
    public boolean isHeaderLike() {
        return headerLike && !dialect.isHeaded();
    }

    public String nameOf(Proposal proposal) {
        String key = "Proposal." + proposal.origin();
        return switch (proposal.origin()) {
            case NAMES, LAST -> say.text(key);
            case SAVED, SAVED_PART -> say.text(key, proposal.name());
            case PRESET -> say.text("import.preset." + proposal.name());
        };
    }

    public ColumnRule[] getRules() {
        return new ColumnRule[] {ColumnRule.OVERWRITE, ColumnRule.FILL};
    }

    public WriteMode[] getWriteModes() {
        return WriteMode.values();
    }

    public DialectForm getDialect() {
        return dialect;
    }

    public List<MapRow> getRows() {
        return rows;
    }

    public List<Proposal> getProposals() {
        return proposals;
    }

    public Integer getChosen() {
        return chosen;
    }

    public void setChosen(Integer chosen) {
        this.chosen = chosen;
    }

    public WriteMode getWriteMode() {
        return writeMode;
    }

    public void setWriteMode(WriteMode writeMode) {
        this.writeMode = writeMode;
    }

    public boolean isWorkbook() {
        return workbook;
    }

    public String getKind() {
        return kind;
    }

    public String getFileName() {
        return fileName == null ? say.text("imports.file") : fileName;
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    /** What is no number names no file. */
    public void setId(String text) {
        id = Ids.read(text);
    }
}
