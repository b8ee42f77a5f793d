package org.ninefold.architecture.broken.account.job;

import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import org.ninefold.architecture.broken.account.Customers;

/** Keeps every rule. */
@Singleton
public class Nightly {
    @EJB
    Customers customers;

    @Schedule(hour = "3", persistent = false)
    void run() {
        customers.today();
    }
}
