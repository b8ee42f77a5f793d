package org.ninefold.architecture.broken.account.rest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Broken: an entity on the wire. */
@Entity
public class Drawer {
    @Id
    Long id;
}
