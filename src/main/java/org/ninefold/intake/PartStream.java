package org.ninefold.intake;

import java.io.InputStream;
import java.util.function.IntFunction;

/** A stored file as a stream: its parts one after the other, each fetched when it is wanted. */
final class PartStream extends InputStream {

    /** Parts are so many bytes, but the last; the embedded database takes a million at most. */
    static final int PART_BYTES = 524_288;

    private final IntFunction<byte[]> parts;
    private byte[] part = new byte[0];
    private int next;
    private int at;
    private long delivered;

    /** @param parts the part of a number from 0 up, null behind the last */
    PartStream(IntFunction<byte[]> parts) {
        this.parts = parts;
    }

    /** How many bytes have been read. */
    long delivered() {
        return delivered;
    }

    @Override
    public int read() {
        return more() ? part[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        if (!more()) {
            return -1;
        }
        int count = Math.min(length, part.length - at);
        System.arraycopy(part, at, buffer, from, count);
        at += count;
        delivered += count;
        return count;
    }

    private boolean more() {
        while (part != null && at == part.length) {
            part = parts.apply(next++);
            at = 0;
        }
        return part != null;
    }
}
