package org.ninefold.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.sheet.FormulaText;

/** Writes rejected rows as csv: the columns of the file, then row, column, code, reason and found value. */
final class RejectionsCsv {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9., \\u00a0\\u202f]+");

    private final CsvWriter csv;
    private final Messages texts;

    private RejectionsCsv(ImportRun run, Messages texts, Writer out) {
        // where the comma is the decimal mark, spreadsheets expect a semicolon between cells
        char separator = run.dialect().notation().written("1.5").contains(",") ? ';' : ',';
        this.csv = CsvWriter.builder().fieldSeparator(separator).build(out);
        this.texts = texts;
    }

    static RejectionsCsv begin(ImportRun run, Messages texts, Writer out) {
        RejectionsCsv list = new RejectionsCsv(run, texts, out);
        List<String> header = new ArrayList<>(run.columns());
        header.addAll(Header.REJECTED);
        list.csv.writeRecord(header);
        return list;
    }

    void write(Rejection rejection) {
        List<String> cells = new ArrayList<>();
        rejection.cells().forEach(cell -> cells.add(harmless(cell)));
        List<Fault> faults = rejection.faults();
        cells.add(Integer.toString(rejection.row()));
        cells.add(joined(faults.stream().map(Fault::column).toList(), ", "));
        cells.add(joined(faults.stream().map(fault -> fault.reason().name()).toList(), ", "));
        cells.add(
                joined(faults.stream().map(fault -> texts.text(fault.reason())).toList(), " "));
        cells.add(harmless(joined(faults.stream().map(Fault::found).toList(), "; ")));
        csv.writeRecord(cells);
    }

    private static String joined(List<String> parts, String between) {
        return String.join(
                between,
                parts.stream().filter(part -> part != null && !part.isEmpty()).toList());
    }

    /** A number is no formula; a guarded text loses its guard where it is read again. */
    private static String harmless(String cell) {
        return NUMBER.matcher(cell).matches() ? cell : FormulaText.guard(cell);
    }

    void finish() throws IOException {
        csv.flush();
    }
}
