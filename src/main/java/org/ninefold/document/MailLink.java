package org.ninefold.document;

import java.util.Optional;

/**
 * Port: makes the personal links of a mail, found by CDI. It is asked at the moment of sending, in the transaction that
 * marks the message as being sent; only it keeps anything of the token, as a hash. The kind {@code consent} also makes
 * the address at which one click ends mails of that purpose; it is asked about the contact.
 */
public interface MailLink {

    /** The kind of {@code consent}: its links are about a contact. */
    String CONSENT = "consent";

    /** A short name, at most 30 letters. */
    String kind();

    /**
     * A whole address with a fresh token; empty where there is nothing left that it could lead to: then the mail is
     * not sent.
     *
     * @param purpose of the mail that will carry it
     */
    Optional<String> fresh(long about, MailPurpose purpose);
}
