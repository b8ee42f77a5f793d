package org.ninefold.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.ninefold.kernel.Refused;

/** Reads csv as RFC 4180 has it, streamed: UTF-8, and comma, semicolon or tab by what the header uses. */
final class CsvFile {

    /** The most characters of a cell; a spreadsheet's own limit. */
    static final int MOST_CHARACTERS = 32_767;

    private static final int FIRST = 1;
    private static final int LOOK_AHEAD = 16_384;
    private static final int LONGEST_RECORD = 1_048_576;
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvFile() {}

    /** @throws Refused when the file cannot be read to its end */
    static void read(InputStream bytes, RowSink sink) {
        int row = 0;
        try (BufferedReader text = new BufferedReader(new StrictText(bytes), LOOK_AHEAD);
                CsvReader<String[]> reader = reader(text)) {
            boolean whole = false;
            for (String[] fields : reader) {
                whole = fields.length == 1 && fields[0].equals(StrictText.END);
                if (!whole) {
                    take(++row, fields, sink);
                }
            }
            if (!whole) {
                throw new Refused(FileRefusal.BAD_QUOTES, row);
            }
        } catch (CsvParseException e) {
            throw refusal(e, row + 1);
        } catch (IOException | UncheckedIOException e) {
            throw new Refused(FileRefusal.BROKEN_FILE);
        }
    }

    private static CsvReader<String[]> reader(BufferedReader text) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .build(StringArrayHandler.of(handler -> handler.maxFieldSize(MOST_CHARACTERS)), text);
    }

    /** The parser wraps what its reader throws. */
    private static Refused refusal(CsvParseException e, int row) {
        boolean tooLarge = false;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            String message = String.valueOf(cause.getMessage());
            tooLarge |= message.contains("size") || message.contains("buffer");
        }
        return new Refused(tooLarge ? FileRefusal.CELL_TOO_LARGE : FileRefusal.BAD_QUOTES, row);
    }

    private static void take(int row, String[] fields, RowSink sink) {
        if (row == FIRST) {
            header(fields, sink);
            return;
        }
        Cell[] cells = new Cell[fields.length];
        boolean blank = true;
        for (int i = 0; i < fields.length; i++) {
            cells[i] = Cell.text(fields[i]);
            blank &= cells[i].isBlank();
        }
        if (!blank) {
            sink.row(row, cells);
        }
    }

    private static void header(String[] fields, RowSink sink) {
        if (fields.length == 1 && fields[0].isBlank()) {
            throw new Refused(FileRefusal.EMPTY_FILE);
        }
        sink.header(List.of(fields));
    }

    /** The separator the first line has most of, outside quotes. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        for (int i = 0; i < LOOK_AHEAD - 1; i++) {
            int c = text.read();
            if (c < 0 || !quoted && (c == '\n' || c == '\r')) {
                break;
            }
            quoted ^= c == '"';
            for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        text.reset();
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }
}
