package org.ninefold.intake;

/**
 * Numbers what must be judged together in the order it first appears, in 24 bytes a number. Two keys whose hashes agree
 * share a number, which only means that they are judged together; the judging statements compare the keys themselves.
 */
final class RecordNumbers {

    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int FIRST_CAPACITY = 1 << 12;

    private long[] hashes = new long[FIRST_CAPACITY];
    private int[] numbers = new int[FIRST_CAPACITY];
    private int known;
    private int last;

    /** @param key null where it could not be read: such a row is judged by itself */
    int number(String key) {
        if (key == null) {
            return ++last;
        }
        long hash = hash(key);
        int at = slot(hashes, numbers, hash);
        if (numbers[at] == 0) {
            hashes[at] = hash;
            numbers[at] = ++last;
            if (++known > hashes.length / 2) {
                grow();
                return last;
            }
        }
        return numbers[at];
    }

    int last() {
        return last;
    }

    private void grow() {
        long[] moreHashes = new long[hashes.length * 2];
        int[] moreNumbers = new int[hashes.length * 2];
        for (int i = 0; i < hashes.length; i++) {
            if (numbers[i] != 0) {
                int at = slot(moreHashes, moreNumbers, hashes[i]);
                moreHashes[at] = hashes[i];
                moreNumbers[at] = numbers[i];
            }
        }
        hashes = moreHashes;
        numbers = moreNumbers;
    }

    private static int slot(long[] hashes, int[] numbers, long hash) {
        int at = (int) (hash >>> 7) & hashes.length - 1;
        while (numbers[at] != 0 && hashes[at] != hash) {
            at = at + 1 & hashes.length - 1;
        }
        return at;
    }

    private static long hash(String key) {
        long hash = key.length();
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * MIX;
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
