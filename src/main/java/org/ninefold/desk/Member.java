package org.ninefold.desk;

import org.ninefold.access.Person;

/** Somebody whom a manager leads, with what waits for that person. */
public record Member(Person person, Figures figures) {}
