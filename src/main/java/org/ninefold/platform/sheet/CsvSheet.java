package org.ninefold.platform.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Comma, decimal point, ISO dates, UTF-8: what imports take without being told anything. */
final class CsvSheet implements Sheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Writer text;
    private final CsvWriter csv;
    private final SheetWords words;

    CsvSheet(OutputStream out, SheetWords words) {
        this.words = words;
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (words.forPeople()) {
            Writing.now(() -> text.write(BYTE_ORDER_MARK));
        }
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
    }

    @Override
    public void head(List<String> columns) {
        csv.writeRecord(columns.stream().map(words::heading).toList());
    }

    @Override
    public void row(List<?> cells) {
        csv.writeRecord(cells.stream().map(this::written).toList());
    }

    @Override
    public void end() {
        Writing.now(csv::flush);
    }

    @Override
    public void close() {}

    private String written(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        if (cell instanceof Enum<?> constant) {
            return words.name(constant);
        }
        return cell instanceof String line ? FormulaText.guard(line) : cell.toString();
    }
}
