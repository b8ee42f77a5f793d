package org.ninefold.architecture.broken.account;

import jakarta.persistence.EntityManager;

/** Broken: a query helper that all may use. */
public class Store {
    EntityManager em;
}
