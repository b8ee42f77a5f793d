package org.ninefold.document;

import java.time.Instant;

/**
 * A message as it is handed to the mail server.
 *
 * @param id of the message, with the number of this try: names it in its headers
 * @param leave the address at which one click ends such mails, or null
 */
public record Letter(Id id, Sender sender, String to, Said said, String html, String leave) {

    /** Which message, which try of it, and when. */
    public record Id(long mail, int tries, Instant at) {}

    /**
     * Where it comes from.
     *
     * @param replyTo empty for the sender's address
     */
    public record Sender(String address, String name, String replyTo) {

        /** The company's name; the address where none is set. */
        String shown() {
            return name.isEmpty() ? address : name;
        }
    }
}
