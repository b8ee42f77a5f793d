package org.ninefold.document;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/** Tells one mail address from anything else: from several, from one with a name, from one with a line break. */
final class MailAddress {

    private static final String PLAIN = "[^@\\s\\p{Cntrl},;:<>()\"\\\\]+@[^@\\s\\p{Cntrl},;:<>()\"\\\\]+";

    private MailAddress() {}

    static boolean isOne(String text) {
        if (text == null || text.length() > 254 || !text.matches(PLAIN)) {
            return false;
        }
        try {
            new InternetAddress(text, true).validate();
            return true;
        } catch (AddressException none) {
            return false;
        }
    }
}
