package org.ninefold.demo;

import java.time.LocalDate;
import org.ninefold.consent.ConsentChannel;
import org.ninefold.consent.Purpose;

/**
 * What a person said once.
 *
 * @param contact which of the account's contacts, from 0
 */
record DraftConsent(Story story, int contact, Purpose purpose, boolean given, ConsentChannel channel, LocalDate on) {

    String source() {
        return switch (channel) {
            case LETTER -> given ? "The signed letter came back" : "The letter came back with a no";
            case MEETING -> "Said so at our meeting";
            case PHONE -> given ? "Said so on the phone" : "Asked us on the phone to stop";
            case EMAIL -> "Answered our e-mail";
            case WEB, IMPORT -> null;
        };
    }
}
