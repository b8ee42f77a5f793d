package org.ninefold.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.List;
import org.ninefold.kernel.Refused;

/** Reads csv as RFC 4180 has it, streamed: cells apart by comma, semicolon or tab. */
final class CsvFile {

    /** The most characters of a cell; a spreadsheet's own limit. */
    static final int MOST_CHARACTERS = 32_767;

    private static final int FIRST = 1;
    private static final int LOOK_AHEAD = 16_384;
    private static final int LONGEST_RECORD = 1_048_576;

    private CsvFile() {}

    /** @throws Refused when the file cannot be read to its end */
    static void read(InputStream bytes, Dialect dialect, RowSink sink) {
        int row = 0;
        try (BufferedReader text = new BufferedReader(new StrictText(bytes, dialect.encoding()), LOOK_AHEAD);
                CsvReader<String[]> reader = reader(text, dialect)) {
            boolean whole = false;
            for (String[] fields : reader) {
                whole = fields.length == 1 && fields[0].equals(StrictText.END);
                if (!whole) {
                    take(++row, fields, dialect.headed(), sink);
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

    private static CsvReader<String[]> reader(BufferedReader text, Dialect dialect) throws IOException {
        Separator separator = dialect.separator() == null ? Separator.in(beginning(text)) : dialect.separator();
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
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

    private static void take(int row, String[] fields, boolean headed, RowSink sink) {
        if (row == FIRST) {
            header(fields, headed, sink);
            if (headed) {
                return;
            }
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

    private static void header(String[] fields, boolean headed, RowSink sink) {
        if (fields.length == 1 && fields[0].isBlank()) {
            throw new Refused(FileRefusal.EMPTY_FILE);
        }
        sink.header(headed ? List.of(fields) : Header.numbered(fields.length));
    }

    private static CharSequence beginning(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        char[] buffer = new char[LOOK_AHEAD - 1];
        int length = 0;
        for (int count = 0; count >= 0 && length < buffer.length; length += Math.max(0, count)) {
            count = text.read(buffer, length, buffer.length - length);
        }
        text.reset();
        return CharBuffer.wrap(buffer, 0, length);
    }
}
