package org.ninefold.intake;

import java.nio.charset.StandardCharsets;
import org.ninefold.kernel.Refused;

/** What a file is by its first bytes: neither its name nor its declared type is believed. */
public enum FileFormat {
    CSV,
    XLSX;

    /** So many bytes of the beginning are enough to tell. */
    static final int HEAD = 4096;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[][] UTF_16 = {{(byte) 0xff, (byte) 0xfe}, {(byte) 0xfe, (byte) 0xff}};
    private static final byte[][] OTHERS = {
        ascii("%PDF"),
        ascii("MZ"),
        ascii("\u007fELF"),
        ascii("GIF8"),
        ascii("{\\rtf"),
        ascii("Rar!"),
        ascii("#!"),
        ascii("<html"),
        ascii("<!DOCTYPE"),
        ascii("<?xml"),
        ascii("<svg"),
        ascii("<?php"),
        ascii("<%"),
        {(byte) 0x89, 'P', 'N', 'G'},
        {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
        {0x1f, (byte) 0x8b},
        {'7', 'z', (byte) 0xbc}
    };

    /** @throws Refused when it is neither csv nor xlsx */
    static FileFormat of(byte[] head) {
        if (head.length == 0) {
            throw new Refused(FileRefusal.EMPTY_FILE);
        }
        if (begins(head, OLE)) {
            throw new Refused(contains(head, "E\0n\0c\0r\0y\0p\0t") ? FileRefusal.ENCRYPTED : FileRefusal.OLD_EXCEL);
        }
        if (begins(head, ZIP) || begins(head, EMPTY_ZIP)) {
            return XLSX;
        }
        for (byte[] mark : UTF_16) {
            if (begins(head, mark)) {
                throw new Refused(FileRefusal.UTF_16);
            }
        }
        for (byte[] other : OTHERS) {
            if (begins(head, other)) {
                throw new Refused(FileRefusal.WRONG_TYPE);
            }
        }
        return CSV;
    }

    private static boolean begins(byte[] head, byte[] mark) {
        if (head.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (head[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] head, String text) {
        return new String(head, StandardCharsets.ISO_8859_1).contains(text);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
