package org.ninefold.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Long random texts by which who has them is let in. What they say is shown once; what is kept is their hash. */
public final class Secrets {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /** 43 letters of 62 are 256 bits. */
    private static final int LENGTH = 43;

    private Secrets() {}

    /** Letters and digits alone, so that it stands in an address as it is. */
    public static String random() {
        return Passwords.random(ALPHABET, LENGTH);
    }

    /** SHA-256 in hexadecimal: a random text needs no slower one. */
    public static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
