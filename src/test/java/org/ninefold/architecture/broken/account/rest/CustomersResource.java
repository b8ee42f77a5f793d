package org.ninefold.architecture.broken.account.rest;

import jakarta.ejb.EJB;
import jakarta.ws.rs.Path;
import org.ninefold.architecture.broken.account.Customers;

/** Keeps every rule. */
@Path("customers")
public class CustomersResource {
    @EJB
    Customers customers;
}
