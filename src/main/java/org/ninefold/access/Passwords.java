package org.ninefold.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.ninefold.kernel.Refused;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA512 and 210,000 rounds, as the OWASP password storage cheat sheet asks. The
 * parameters stand in each hash, so that older ones still verify and are hashed anew at sign-in.
 */
final class Passwords {

    static final int MIN_LENGTH = 10;

    /** Longer ones would only cost time; the limit is far above what a person types. */
    static final int MAX_LENGTH = 200;

    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Verified in place of an unknown user's hash, so that the answer takes as long as for a known one. */
    static final String NOBODY = hash(oneTime());

    private Passwords() {}

    static String hash(String password) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return "pbkdf2-sha512$" + ROUNDS + "$" + text(salt) + "$" + text(derive(password, salt, ROUNDS));
    }

    static boolean verify(String password, String hash) {
        String[] parts = hash.split("\\$");
        String tried = password == null || password.length() > MAX_LENGTH ? "" : password;
        byte[] derived = derive(tried, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(derived, Base64.getDecoder().decode(parts[3]));
    }

    /** Refuses a password that is too easy to guess for this user. */
    static void check(String chosen, String old, String signIn) {
        if (chosen == null || chosen.length() < MIN_LENGTH) {
            throw new Refused(AccessRefusal.PASSWORD_TOO_SHORT, MIN_LENGTH);
        }
        if (chosen.length() > MAX_LENGTH) {
            throw new Refused(AccessRefusal.PASSWORD_TOO_LONG, MAX_LENGTH);
        }
        if (chosen.toLowerCase(Locale.ROOT).contains(signIn) || chosen.equals(old)) {
            throw new Refused(AccessRefusal.PASSWORD_IS_NAME);
        }
    }

    static boolean isOld(String hash) {
        return !hash.startsWith("pbkdf2-sha512$" + ROUNDS + "$");
    }

    /** A password to be used once: 16 characters that are not mistaken for one another, 78 bits. */
    static String oneTime() {
        return random("abcdefghjkmnpqrstuvwxyz23456789", 16);
    }

    static String random(String alphabet, int length) {
        return RANDOM.ints(length, 0, alphabet.length())
                .collect(StringBuilder::new, (b, i) -> b.append(alphabet.charAt(i)), StringBuilder::append)
                .toString();
    }

    private static byte[] derive(String password, byte[] salt, int rounds) {
        // the same letter may arrive in two spellings (a and ring, or å); one of them is hashed
        String one = Normalizer.normalize(password, Normalizer.Form.NFKC);
        try {
            PBEKeySpec spec = new PBEKeySpec(one.toCharArray(), salt, rounds, HASH_BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA512", e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
