package org.ninefold.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How a text file writes its letters as bytes. */
public enum Encoding {
    UTF_8(StandardCharsets.UTF_8, FileRefusal.NOT_UTF_8),
    /** What spreadsheet programs of western Europe write as plain csv. */
    WINDOWS_1252(Charset.forName("windows-1252"), FileRefusal.NOT_WINDOWS_1252);

    private final Charset charset;
    private final FileRefusal otherwise;

    Encoding(Charset charset, FileRefusal otherwise) {
        this.charset = charset;
        this.otherwise = otherwise;
    }

    Charset charset() {
        return charset;
    }

    /** Why a file of other bytes is refused. */
    FileRefusal otherwise() {
        return otherwise;
    }
}
