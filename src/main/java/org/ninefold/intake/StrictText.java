package org.ninefold.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import org.ninefold.kernel.Refused;

/**
 * Text that refuses what is none in its encoding: wrong bytes and NUL, with the line where they stand. Behind the text comes a line
 * of its own, {@link #END}: a reader that does not meet it as such is still within a quote.
 */
final class StrictText extends Reader {

    /** No text of a file has this character alone on a line. */
    static final String END = "\u0003";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Reader in;
    private final Encoding encoding;
    private int line = 1;
    private boolean begun;
    private String end = "\n" + END;

    StrictText(InputStream bytes, Encoding encoding) {
        this.encoding = encoding;
        in = new InputStreamReader(
                bytes,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = decode(buffer, from, length);
        if (count < 0) {
            return end(buffer, from, length);
        }
        if (!begun && count > 0) {
            begun = true;
            if (buffer[from] == BYTE_ORDER_MARK) {
                System.arraycopy(buffer, from + 1, buffer, from, --count);
                if (count == 0) {
                    return read(buffer, from, length);
                }
            }
        }
        check(buffer, from, count);
        return count;
    }

    private int end(char[] buffer, int from, int length) {
        int count = Math.min(length, end.length());
        end.getChars(0, count, buffer, from);
        end = end.substring(count);
        return count == 0 ? -1 : count;
    }

    private int decode(char[] buffer, int from, int length) throws IOException {
        try {
            return in.read(buffer, from, length);
        } catch (CharacterCodingException e) {
            throw new Refused(encoding.otherwise(), line);
        }
    }

    private void check(char[] buffer, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (buffer[i] == '\n') {
                line++;
            } else if (buffer[i] == 0) {
                throw new Refused(FileRefusal.NUL_CHARACTER, line);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
