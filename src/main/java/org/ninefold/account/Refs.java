package org.ninefold.account;

import java.security.SecureRandom;

/** References made here, for things that are given none: short, readable aloud, without letters taken for digits. */
public final class Refs {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Refs() {}

    /** The given reference, or a new one that begins with the letter. */
    public static String orNew(String letter, String given) {
        if (given != null && !given.isBlank()) {
            return given;
        }
        StringBuilder made = new StringBuilder(letter).append('-');
        for (int i = 0; i < LENGTH; i++) {
            made.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return made.toString();
    }
}
