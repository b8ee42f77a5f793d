package org.ninefold.architecture.broken.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Broken: one method is open to everybody. */
@Stateless
public class Orders {
    @RolesAllowed("READER")
    public void look() {}

    public void cancel() {}
}
