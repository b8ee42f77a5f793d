package org.ninefold.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import org.ninefold.platform.messages.Messages;
import org.ninefold.platform.sheet.FormulaText;

/** Writes what became of the records of a run that was taken back as csv: ref, name, outcome, reason and its text. */
final class UndoCsv {

    private final CsvWriter csv;
    private final Messages texts;

    UndoCsv(Messages texts, Writer out) {
        this.csv = CsvWriter.builder().build(out);
        this.texts = texts;
        csv.writeRecord("ref", "name", "outcome", "reason", "text");
    }

    void write(UndoRow row) {
        csv.writeRecord(
                FormulaText.guard(row.ref()),
                row.name() == null ? "" : FormulaText.guard(row.name()),
                row.outcome().name(),
                row.reason() == null ? "" : row.reason().name(),
                row.reason() == null ? "" : texts.text(row.reason()));
    }

    void finish() throws IOException {
        csv.flush();
    }
}
