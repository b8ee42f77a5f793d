package org.ninefold.architecture.broken.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** Keeps every rule. */
@Stateless
public class Customers {
    EntityManager em;
    Clock clock;

    @RolesAllowed("READER")
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    void rest() {}
}
