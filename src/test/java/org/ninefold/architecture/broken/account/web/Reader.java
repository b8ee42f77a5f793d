package org.ninefold.architecture.broken.account.web;

import jakarta.persistence.EntityManager;

/** Broken: a page reads tables. */
public class Reader {
    EntityManager em;
}
