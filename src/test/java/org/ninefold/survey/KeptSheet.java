package org.ninefold.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ninefold.platform.sheet.Sheet;

/** A table as lines, with a stroke between cells. */
final class KeptSheet implements Sheet {

    private final List<String> rows = new ArrayList<>();

    static List<String> of(Consumer<Sheet> writer) {
        KeptSheet sheet = new KeptSheet();
        writer.accept(sheet);
        return sheet.rows;
    }

    @Override
    public void head(List<String> headings) {
        rows.add(String.join("|", headings));
    }

    @Override
    public void row(List<?> cells) {
        rows.add(cells.stream().map(cell -> Objects.toString(cell, "")).collect(Collectors.joining("|")));
    }

    @Override
    public void end() {
        // nothing to end
    }

    @Override
    public void close() {
        // nothing to close
    }
}
