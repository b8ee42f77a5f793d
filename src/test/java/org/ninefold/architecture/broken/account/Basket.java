package org.ninefold.architecture.broken.account;

import jakarta.persistence.Column;

/** Broken: a plain class with a mark of persistence. */
public class Basket {
    @Column
    String name;
}
