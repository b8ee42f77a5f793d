package org.ninefold.architecture.broken.account.web;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import org.ninefold.architecture.broken.account.Customers;

/** Keeps every rule. */
@Named
public class CustomersPage {
    @EJB
    Customers customers;
}
