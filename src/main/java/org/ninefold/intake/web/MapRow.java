package org.ninefold.intake.web;

import java.io.Serializable;
import java.util.List;
import org.ninefold.intake.ColumnRule;
import org.ninefold.intake.MappedColumn;

/** A column of a file, and what a person lets become of it. */
public class MapRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final String examples;
    private String column;
    private ColumnRule rule;

    MapRow(String source, List<String> examples, MappedColumn mapped) {
        this.source = source;
        this.examples = String.join(" · ", examples);
        this.column = mapped == null ? null : mapped.column();
        this.rule = mapped == null || mapped.column() == null ? ColumnRule.OVERWRITE : mapped.rule();
    }

    MappedColumn mapped() {
        return new MappedColumn(source, column, rule);
    }

    public String getSource() {
        return source;
    }

    public String getExamples() {
        return examples;
    }

    public String getColumn() {
        return column;
    }

    public void setColumn(String column) {
        this.column = column == null || column.isEmpty() ? null : column;
    }

    public ColumnRule getRule() {
        return rule;
    }

    public void setRule(ColumnRule rule) {
        this.rule = rule == null ? ColumnRule.OVERWRITE : rule;
    }
}
