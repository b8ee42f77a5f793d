package org.ninefold.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.ninefold.kernel.Refused;

/** UTF-8 text that refuses what is not: wrong bytes and NUL, with the line where they stand. */
final class StrictText extends Reader {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Reader in;
    private int line = 1;
    private boolean begun;

    StrictText(InputStream bytes) {
        in = new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int count = decode(buffer, from, length);
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

    private int decode(char[] buffer, int from, int length) throws IOException {
        try {
            return in.read(buffer, from, length);
        } catch (CharacterCodingException e) {
            throw new Refused(FileRefusal.NOT_UTF_8, line);
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
