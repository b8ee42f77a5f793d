package org.ninefold.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.ninefold.account.Contact;

/**
 * The digests by which a person who was erased is known again.
 *
 * @param salt the installation's own
 */
record SuppressionKeys(String salt) {

    /** The first characters of a digest, under which the log speaks of an erasure. */
    private static final int SHORT = 8;

    String ofRef(String ref) {
        return digest("REF", ref);
    }

    String ofEmail(String email) {
        return digest("EMAIL", email.strip().toLowerCase(Locale.ROOT));
    }

    String ofName(String firstName, String lastName) {
        return ofNameKey(Contact.nameKey(firstName, lastName));
    }

    String ofNameKey(String key) {
        return digest("NAME", key);
    }

    String mark(String ref) {
        return ofRef(ref).substring(0, SHORT);
    }

    private String digest(String kind, String value) {
        try {
            byte[] text = (salt + "|" + kind + "|" + value).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
