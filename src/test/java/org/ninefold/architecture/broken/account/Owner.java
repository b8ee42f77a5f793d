package org.ninefold.architecture.broken.account;

import jakarta.inject.Named;

/** Broken: a page bean in a root. */
@Named
public class Owner {}
