package org.ninefold.consent.rest;

import jakarta.ws.rs.QueryParam;
import org.ninefold.account.Check;
import org.ninefold.consent.ConsentField;
import org.ninefold.consent.Purpose;
import org.ninefold.platform.rest.Paging;

/** Which part of the ledger is wanted. */
public class ConsentParams extends Paging {

    @QueryParam("contact")
    String contact;

    @QueryParam("purpose")
    String purpose;

    String contact() {
        return Check.optional(ConsentField.CONTACT, contact, Check.REF);
    }

    Purpose purpose() {
        return constant(Purpose.class, purpose);
    }
}
