package org.ninefold.architecture.broken.account;

import jakarta.persistence.EntityManager;

/** Keeps every rule: a query helper. */
class CustomerQueries {
    EntityManager em;
}
