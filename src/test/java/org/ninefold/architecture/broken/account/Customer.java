package org.ninefold.architecture.broken.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Keeps every rule. */
@Entity
public class Customer {
    @Id
    Long id;
}
